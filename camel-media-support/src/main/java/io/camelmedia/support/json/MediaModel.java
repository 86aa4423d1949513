// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.json;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A record of one of the APIs. Type converters turn it into JSON text, a tree, a {@code Map}, bytes or a stream, so
 * that {@code ${body}} is its JSON and {@code ${body.name}} one of its fields. Every {@code ObjectMapper}, that of
 * {@code marshal().json()} too, leaves absent fields out and writes the nulls that the service sent.
 */
@JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
public interface MediaModel {}
