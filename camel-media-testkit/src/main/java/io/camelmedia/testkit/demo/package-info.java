// SPDX-License-Identifier: Apache-2.0
/**
 * Simulators in which things happen by themselves, so that the first example of a page shows something. Only the command
 * line uses it, through {@link Demo}.
 */
package io.camelmedia.testkit.demo;
