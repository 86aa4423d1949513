// SPDX-License-Identifier: Apache-2.0
/** The simulator of the Pex Discovery API. Tests start {@link PexSimulator}; the packages below are its own. */
package io.camelmedia.testkit.pex;
