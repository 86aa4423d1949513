// SPDX-License-Identifier: Apache-2.0
/**
 * What each call on assets does, as far as it is known: this part of the API has no public document. Only the simulator
 * calls it.
 */
package io.camelmedia.testkit.ci.assets;
