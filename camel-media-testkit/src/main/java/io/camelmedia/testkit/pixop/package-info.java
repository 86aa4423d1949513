// SPDX-License-Identifier: Apache-2.0
/** The simulator of the Pixop API. Tests start {@link PixopSimulator}; the packages below are its own. */
package io.camelmedia.testkit.pixop;
