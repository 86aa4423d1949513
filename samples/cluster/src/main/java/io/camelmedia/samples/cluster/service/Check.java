// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster.service;

/**
 * One line of the verdict.
 *
 * @param name   what was promised
 * @param holds  whether it was kept
 * @param detail in figures
 */
public record Check(String name, boolean holds, String detail) {}
