// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.RequestTemplate;
import org.apache.camel.Exchange;

/**
 * One call of an operation by a route, checked.
 *
 * @param exchange the exchange that asks; null for a feed
 * @param form     the request to send; null when only the workflow sends any
 * @param values   the parameters, from headers, the URI or the body
 * @param body     the JSON object of the message with the values over it; null when the message gave none
 */
public record Call(Exchange exchange, Operation operation, RequestTemplate form, Values values, JsonNode body) {}
