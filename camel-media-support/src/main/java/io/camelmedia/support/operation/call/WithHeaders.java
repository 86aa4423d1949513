// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation.call;

import java.util.Map;

/**
 * An answer that sets headers of the message beside its body.
 *
 * @param headers of the message; a null value takes a header away that tells of an earlier answer
 */
public record WithHeaders(Object body, Map<String, Object> headers) {}
