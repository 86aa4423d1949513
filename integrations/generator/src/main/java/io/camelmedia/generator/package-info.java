// SPDX-License-Identifier: Apache-2.0
/**
 * Writes what the integrations derive from the catalogue of a component, so that an option is declared once. What
 * varies is the kind of thing written: one class each. Called by the build of other modules only.
 */
package io.camelmedia.generator;
