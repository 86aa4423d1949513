// SPDX-License-Identifier: Apache-2.0
/** The simulator of the Ci Media Cloud API. Tests start {@link CiSimulator}; the packages below are its own. */
package io.camelmedia.testkit.ci;
