// SPDX-License-Identifier: Apache-2.0
/** The console in the browser: a page, and what Camel's console {@code media} tells, served read-only on a port of its own. */
package io.camelmedia.console;
