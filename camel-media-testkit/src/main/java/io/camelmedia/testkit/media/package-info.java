// SPDX-License-Identifier: Apache-2.0
/** Media as simulators receive, keep and serve them. Every simulator may call it; it knows none of them. */
package io.camelmedia.testkit.media;
