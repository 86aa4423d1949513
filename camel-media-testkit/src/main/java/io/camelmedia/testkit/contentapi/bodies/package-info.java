// SPDX-License-Identifier: Apache-2.0
/** How the filters of lists and the wanted quality are read. The calls and the state call it. */
package io.camelmedia.testkit.contentapi.bodies;
