// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of a status that a copy can have (document: Statuses). Ids of an organisation's own statuses, and such as the
 * service adds later, are kept.
 */
public record MatchStatus(@JsonValue long id) {

    public static final MatchStatus FALSE_POSITIVE_COVER = new MatchStatus(10);
    public static final MatchStatus FALSE_POSITIVE_MISSING_AUDIO = new MatchStatus(11);
    public static final MatchStatus FALSE_POSITIVE_MISSING_VIDEO = new MatchStatus(12);
    public static final MatchStatus FALSE_POSITIVE_NOT_MY_CONTENT = new MatchStatus(13);
    public static final MatchStatus EXTERNALLY_ACTIONED = new MatchStatus(30);
    public static final MatchStatus INFRINGING = new MatchStatus(40);
    public static final MatchStatus FAIR_USE = new MatchStatus(50);
    public static final MatchStatus FOR_FURTHER_REVIEW = new MatchStatus(60);
    public static final MatchStatus CLAIM_ATTEMPTED = new MatchStatus(70);
    public static final MatchStatus TAKEDOWN_ATTEMPTED = new MatchStatus(71);
    public static final MatchStatus TAKEDOWN_RETRACTION_ATTEMPTED = new MatchStatus(72);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MatchStatus {}

    /** The id. */
    @Override
    public String toString() {
        return Long.toString(id);
    }
}
