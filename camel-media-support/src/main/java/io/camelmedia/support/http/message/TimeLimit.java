package io.camelmedia.support.http.message;

import java.time.Duration;

/** What ends a call that takes too long. */
public sealed interface TimeLimit {

    /** The whole call with its retries has this long: for JSON. */
    record Deadline(Duration within) implements TimeLimit {}

    /** Each attempt may take as long as bytes keep moving, in either direction: for media. */
    record IdleTimeout(Duration idle) implements TimeLimit {}
}
