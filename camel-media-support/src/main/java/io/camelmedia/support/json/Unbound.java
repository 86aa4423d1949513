// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.json;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An item of a list that does not have the documented shape.
 *
 * @param raw     as it came
 * @param problem which of its fields is wrong, with the value that it has
 */
public record Unbound(JsonNode raw, String problem) {}
