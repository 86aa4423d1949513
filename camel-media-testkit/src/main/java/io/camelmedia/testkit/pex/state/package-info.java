// SPDX-License-Identifier: Apache-2.0
/**
 * What the simulated service remembers: the assets, collections, whitelists and copies. The calls change it, and
 * tests look at and add to what the simulator hands out of it.
 */
package io.camelmedia.testkit.pex.state;
