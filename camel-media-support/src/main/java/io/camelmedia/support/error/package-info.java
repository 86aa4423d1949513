// SPDX-License-Identifier: Apache-2.0
/**
 * What a failed call throws. One exception for each meaning, told apart by {@code ErrorKind}; components add only a
 * decoder of their API's error bodies.
 */
package io.camelmedia.support.error;
