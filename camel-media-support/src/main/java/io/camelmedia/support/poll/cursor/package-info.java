// SPDX-License-Identifier: Apache-2.0
/**
 * Where a feed is: the cursor, what of it has changed, and the store that keeps it. The stores are in {@code
 * poll.store}; a user's own implements {@code CursorStore}.
 */
package io.camelmedia.support.poll.cursor;
