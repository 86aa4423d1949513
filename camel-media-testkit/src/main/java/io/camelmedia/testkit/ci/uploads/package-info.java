// SPDX-License-Identifier: Apache-2.0
/** What uploads do, on the origin of their own that the service has for them. Only the simulator calls it. */
package io.camelmedia.testkit.ci.uploads;
