/**
 * Consumers that poll a feed: cursor, hand-out of items, completion, de-duplication. A component implements {@code
 * Feed}, mostly by one of the walks in {@code poll.walk}.
 */
package io.camelmedia.support.poll;
