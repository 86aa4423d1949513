// SPDX-License-Identifier: Apache-2.0
/** What the service refuses: its errors. All the other packages of the simulator may call it. */
package io.camelmedia.testkit.contentapi.rules;
