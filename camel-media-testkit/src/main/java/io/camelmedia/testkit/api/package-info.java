// SPDX-License-Identifier: Apache-2.0
/**
 * What the simulated APIs share in their calls: JSON, problems, credentials, tokens, rates and digests. Every
 * simulator may call it; it knows none of them.
 */
package io.camelmedia.testkit.api;
