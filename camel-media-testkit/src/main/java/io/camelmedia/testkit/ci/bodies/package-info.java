// SPDX-License-Identifier: Apache-2.0
/** How bodies and the queries of lists are read. The calls and the state call it. */
package io.camelmedia.testkit.ci.bodies;
