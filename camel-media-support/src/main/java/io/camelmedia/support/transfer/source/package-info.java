// SPDX-License-Identifier: Apache-2.0
/**
 * What is sent: a file, bytes, a cached or spooled stream. A new kind of body is one more {@code MediaSource}, found
 * by {@code MediaSourceFactory}.
 */
package io.camelmedia.support.transfer.source;
