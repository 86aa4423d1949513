// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.progress;

import java.time.Duration;

/**
 * How far a transfer or a job is.
 *
 * @param exchangeId the exchange it belongs to
 * @param component  scheme of the component, for instance {@code pex}
 * @param operation  the operation as in the URI, for instance {@code assets/upload}
 * @param name       file name of the media, or what the job is; null when it has none
 * @param activity   what goes on
 * @param reached    bytes moved so far, those of an earlier attempt or call that need not be moved again included; of a
 *                   job, its percent
 * @param from       bytes that were there when this attempt began and are not moved again; 0 for a job
 * @param total      bytes in all, or 100 percent; -1 when the service does not say
 * @param perSecond  mean rate of this attempt in bytes per second; of a job, in percent per second since it was first
 *                   asked for
 * @param eta        time to the end at that rate; null when the rate is 0 or the total unknown
 * @param done       whether all bytes are moved, or the job has ended well. An upload may still fail after that, or be
 *                   sent again
 */
public record MediaProgress(
        String exchangeId,
        String component,
        String operation,
        String name,
        Activity activity,
        long reached,
        long from,
        long total,
        double perSecond,
        Duration eta,
        boolean done) {}
