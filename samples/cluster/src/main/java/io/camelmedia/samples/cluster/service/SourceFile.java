// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster.service;

/**
 * A file that arrived.
 *
 * @param id of its asset
 */
record SourceFile(String id, String name, String sha256) {}
