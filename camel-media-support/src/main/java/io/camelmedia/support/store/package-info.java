// SPDX-License-Identifier: Apache-2.0
/** What the stores of cursors and of uploads share: names for keys, transactions, the words of databases. */
package io.camelmedia.support.store;
