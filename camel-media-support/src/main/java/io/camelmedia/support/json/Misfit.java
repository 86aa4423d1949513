// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.json;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A value that does not fit its field.
 *
 * @param name  of the field, as it came
 * @param value as it came
 */
record Misfit(String name, JsonNode value) {}
