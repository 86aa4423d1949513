// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;

/**
 * An event of a network or a space.
 *
 * @param number the order in which events became known
 */
public record CiEvent(long number, String id, Instant createdOn, String type, ObjectNode json) implements Serializable {

    /** By time; equal times in the order in which the events became known. */
    static final Comparator<CiEvent> BY_TIME =
            Comparator.comparing(CiEvent::createdOn).thenComparingLong(CiEvent::number);
}
