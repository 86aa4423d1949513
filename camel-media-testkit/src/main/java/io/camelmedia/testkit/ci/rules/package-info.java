// SPDX-License-Identifier: Apache-2.0
/**
 * What the service refuses: its errors, the rates of its calls and the event types that can be asked for. All the
 * other packages of the simulator may call it.
 */
package io.camelmedia.testkit.ci.rules;
