// SPDX-License-Identifier: Apache-2.0
/**
 * What a simulator remembers, taken as a whole: kept in a folder across restarts, or as a snapshot to come back to. The
 * simulators name their parts; only the base class calls the rest.
 */
package io.camelmedia.testkit.state;
