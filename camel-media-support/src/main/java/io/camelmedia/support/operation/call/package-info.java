// SPDX-License-Identifier: Apache-2.0
/**
 * One call of a declared operation: parameters resolved from headers, URI and body, the request made of them, and the
 * response read. Producers and workflows call {@code Service}.
 */
package io.camelmedia.support.operation.call;
