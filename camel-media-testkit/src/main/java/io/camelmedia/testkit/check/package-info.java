// SPDX-License-Identifier: Apache-2.0
/**
 * Compares what a real service answers with what its component expects and its simulator answers, so that it shows where
 * the documents are out of date. Only the command line uses it, through {@link ServiceCheck}.
 */
package io.camelmedia.testkit.check;
