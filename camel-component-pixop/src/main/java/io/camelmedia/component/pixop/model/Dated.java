// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import io.camelmedia.support.http.message.Numbers;
import io.camelmedia.support.json.IsoTime;
import java.time.DateTimeException;
import java.time.Instant;

/** A record with the dates of its creation and last change. */
public interface Dated {

    /** As the service prints it. */
    String dateCreated();

    /** As the service prints it. */
    String timeLastUpdated();

    /** When it was created; null when absent or unreadable. */
    default Instant createdAt() {
        return instant(dateCreated());
    }

    /** When it changed last; null when absent or unreadable. */
    default Instant changedAt() {
        return instant(timeLastUpdated());
    }

    /**
     * Reads a date of the service, in UTC: the document prints {@code yyyy-MM-dd HH:mm:ss}; ISO 8601 and milliseconds
     * since 1970 were seen.
     *
     * @return null when there is none, or it is none of these
     */
    static Instant instant(String text) {
        if (text == null) {
            return null;
        }
        try {
            Long milliseconds = Numbers.parse(text);
            return milliseconds == null ? IsoTime.parse(text.strip()) : Instant.ofEpochMilli(milliseconds);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
