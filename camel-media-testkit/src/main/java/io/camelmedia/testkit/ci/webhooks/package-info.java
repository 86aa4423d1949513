// SPDX-License-Identifier: Apache-2.0
/**
 * Webhooks: who is told of what happens, and the telling. The simulator hands it every event; it calls none of the
 * others.
 */
package io.camelmedia.testkit.ci.webhooks;
