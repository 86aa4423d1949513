// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pixop.bodies.PixopDate;
import java.math.BigDecimal;
import java.time.Instant;

/** How far a job is at one moment. */
public record PixopProgress(Status status, BigDecimal percent, Instant updatedAt) {

    enum Status {
        INITIAL,
        WAITING,
        IN_PROGRESS,
        DONE,
        ERROR
    }

    public boolean isDone() {
        return status == Status.DONE;
    }

    /** The fields common to all states; {@code statusField} is the name of the status. */
    ObjectNode json(String statusField) {
        return Json.object().put("updatedAt", PixopDate.text(updatedAt)).put(statusField, status.name());
    }
}
