// SPDX-License-Identifier: Apache-2.0
/** How bodies and the windows of lists are read, and how times are written. The calls and the state call it. */
package io.camelmedia.testkit.pex.bodies;
