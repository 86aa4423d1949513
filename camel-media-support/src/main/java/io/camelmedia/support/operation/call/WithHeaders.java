// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation.call;

import java.util.Map;

/**
 * An answer of which more is told than its body.
 *
 * @param headers of the message; a null value takes a header away that tells of an earlier answer
 */
public record WithHeaders(Object body, Map<String, Object> headers) {}
