// SPDX-License-Identifier: Apache-2.0
/**
 * How a feed is read: since a point in time, newest first, as a whole, or once. Feeds of components are made of
 * these.
 */
package io.camelmedia.support.poll.walk;
