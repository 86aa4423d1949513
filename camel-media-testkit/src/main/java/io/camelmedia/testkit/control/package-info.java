// SPDX-License-Identifier: Apache-2.0
/**
 * Driving a simulator over HTTP, below {@code /__sim/}: seeds, clock, faults, journal, snapshots. Callers in any language
 * use it through the wire; a simulator hands its {@link Seed}s and its state in.
 */
package io.camelmedia.testkit.control;
