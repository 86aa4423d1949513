package io.camelmedia.component.pex.feed;

import io.camelmedia.component.pex.model.PexDate;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** When what a list holds came to be: without that its place in the feed is not known. */
final class Created {

    private Created() {}

    /**
     * @param what names the entry, for instance {@code copy 12}
     * @throws IOException when the list does not tell
     */
    static Instant at(String what, PexDate date) throws IOException {
        return Optional.ofNullable(date)
                .flatMap(PexDate::instant)
                .orElseThrow(() -> new IOException("the list does not tell when the " + what
                        + " was created; its created_at is " + (date == null ? "missing" : "'" + date + "'")));
    }
}
