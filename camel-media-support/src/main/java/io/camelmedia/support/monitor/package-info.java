// SPDX-License-Identifier: Apache-2.0
/**
 * What can be seen from outside: meters of calls, the state of accounts and feeds, running transfers, recent failures.
 * Whoever does something tells it here; consoles, JMX and Micrometer ask here.
 */
package io.camelmedia.support.monitor;
