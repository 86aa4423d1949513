// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A type of matches that an asset generates (document: Create an asset). A name that is added later is kept. */
public record MatchType(@JsonValue String name) {

    public static final MatchType AUDIO = new MatchType("audio");
    public static final MatchType VIDEO = new MatchType("video");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MatchType {}

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
