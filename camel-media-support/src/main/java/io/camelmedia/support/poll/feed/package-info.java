// SPDX-License-Identifier: Apache-2.0
/**
 * What a component tells of one feed: its pages, its items, and how its progress moves past them. The walks in {@code
 * poll.walk} implement it; {@code poll} consumes it.
 */
package io.camelmedia.support.poll.feed;
