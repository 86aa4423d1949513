// SPDX-License-Identifier: Apache-2.0
/**
 * Writes the pages of the site as Markdown: those of {@code docs/*.adoc}, one for each operation, and tables of options and
 * headers. VitePress makes the site of them.
 */
package io.camelmedia.site;
