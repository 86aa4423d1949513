// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The kind of an asset's media (document: Create an asset). A name that is added later is kept. */
public record MediaType(@JsonValue String name) {

    public static final MediaType AUDIO = new MediaType("audio");
    public static final MediaType VIDEO = new MediaType("video");
    public static final MediaType AUDIOVISUAL = new MediaType("audiovisual");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MediaType {}

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
