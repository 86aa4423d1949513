// SPDX-License-Identifier: Apache-2.0
/**
 * What goes wrong with an exchange, and for which requests. Tests declare it through {@link Faults}; the servers put
 * {@link ExchangeFilter} before their handlers.
 */
package io.camelmedia.testkit.fault;
