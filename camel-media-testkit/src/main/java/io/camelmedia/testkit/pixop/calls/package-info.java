// SPDX-License-Identifier: Apache-2.0
/**
 * What each call does: the routes and the handlers of accounts, projects, videos, processing and media. Only the
 * simulator calls it, and hands some of it out to tests; it calls all the others.
 */
package io.camelmedia.testkit.pixop.calls;
