// SPDX-License-Identifier: Apache-2.0
/** A plain server, and what is to be seen on the wire: what a test of a component asserts where no simulator may help. */
package io.camelmedia.support.wire;
