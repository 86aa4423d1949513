// SPDX-License-Identifier: Apache-2.0
/**
 * How the pages of lists are read and answered, and how metadata and dates are written. The calls and the state call
 * it.
 */
package io.camelmedia.testkit.pixop.bodies;
