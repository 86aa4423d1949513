// SPDX-License-Identifier: Apache-2.0
/**
 * What each call does: the routes and the handlers of assets, uploads, collections, whitelists, copies, statuses and
 * sounds. Only the simulator calls it, and hands some of it out to tests; it calls all the others.
 */
package io.camelmedia.testkit.pex.calls;
