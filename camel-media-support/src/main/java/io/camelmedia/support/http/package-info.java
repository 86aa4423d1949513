// SPDX-License-Identifier: Apache-2.0
/**
 * One call of a service from the first attempt to the last: the gateway, the retrying call, its attempts, the
 * requests in flight with their timeouts, and the leases of HTTP clients. {@code operation.call} and transfers call
 * the gateway; nobody else sends a request.
 */
package io.camelmedia.support.http;
