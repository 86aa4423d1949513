// SPDX-License-Identifier: Apache-2.0
/** Reads the part of AsciiDoc that the pages are written in, and writes it as Markdown. */
package io.camelmedia.site.asciidoc;
