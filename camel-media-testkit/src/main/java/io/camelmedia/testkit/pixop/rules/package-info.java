// SPDX-License-Identifier: Apache-2.0
/**
 * What the service refuses: its errors and what a processing request may hold. All the other packages of the
 * simulator may call it.
 */
package io.camelmedia.testkit.pixop.rules;
