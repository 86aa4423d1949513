// SPDX-License-Identifier: Apache-2.0
/**
 * Consumers that poll a feed: hand-out of items, completion, and the storing of the cursor behind it. Routes reach them
 * by {@code FeedConsumer} alone.
 */
package io.camelmedia.support.poll;
