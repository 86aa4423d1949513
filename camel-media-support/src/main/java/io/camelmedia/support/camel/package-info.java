// SPDX-License-Identifier: Apache-2.0
/**
 * What joins operations with Camel: component, endpoint, producer, consumers, the runtime that all endpoints of a
 * CamelContext share, consoles and health checks. Components extend these classes; no other package of the support
 * may depend on this one.
 */
package io.camelmedia.support.camel;
