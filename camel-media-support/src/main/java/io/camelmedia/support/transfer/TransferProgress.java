package io.camelmedia.support.transfer;

import java.time.Duration;

/**
 * How far a transfer is.
 *
 * @param exchangeId     the exchange it belongs to
 * @param component      scheme of the component, for instance {@code pex}
 * @param operation      the operation as in the URI, for instance {@code assets/upload}
 * @param name           file name of the media; null when it has none
 * @param bytes          bytes moved so far, those of an earlier attempt or call that need not be moved again included
 * @param total          bytes in all; -1 when the service does not say
 * @param bytesPerSecond mean rate of this attempt; 0 when it has just begun
 * @param eta            time to the end at that rate; null when it cannot be told
 * @param done           whether this is the end
 */
public record TransferProgress(
        String exchangeId,
        String component,
        String operation,
        String name,
        Direction direction,
        long bytes,
        long total,
        long bytesPerSecond,
        Duration eta,
        boolean done) {}
