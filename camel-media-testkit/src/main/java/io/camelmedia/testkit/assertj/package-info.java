// SPDX-License-Identifier: Apache-2.0
/** AssertJ assertions on what reached a simulator. Tests use them through {@link SimulatorAssertions}. */
package io.camelmedia.testkit.assertj;
