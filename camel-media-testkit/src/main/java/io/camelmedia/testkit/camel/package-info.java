// SPDX-License-Identifier: Apache-2.0
/**
 * Pointing a Camel context at simulators. The simulators call it when they are given a context, so that tests
 * without one need no Camel on the class path.
 */
package io.camelmedia.testkit.camel;
