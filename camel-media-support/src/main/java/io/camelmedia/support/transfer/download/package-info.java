// SPDX-License-Identifier: Apache-2.0
/**
 * Downloads: what is asked for, the segments it comes in, what is there already, and the checks of what came.
 * Workflows begin with {@code Download}.
 */
package io.camelmedia.support.transfer.download;
