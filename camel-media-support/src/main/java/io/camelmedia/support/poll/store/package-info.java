// SPDX-License-Identifier: Apache-2.0
/** Where cursors are kept: memory, a folder, a database. A new place is one more {@code CursorStore}. */
package io.camelmedia.support.poll.store;
