// SPDX-License-Identifier: Apache-2.0
/**
 * What all simulators have in common: a server with its journal and faults, its settings and its clock. Tests use it
 * through the simulator of a service, and whoever simulates another service extends {@link Simulator}.
 */
package io.camelmedia.testkit;
