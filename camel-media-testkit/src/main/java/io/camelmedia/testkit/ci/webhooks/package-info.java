// SPDX-License-Identifier: Apache-2.0
/**
 * Webhooks: the subscriptions to events, and their notifications. The simulator hands it every event; it calls none
 * of the others.
 */
package io.camelmedia.testkit.ci.webhooks;
