// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster.progress;

import java.time.Instant;

/**
 * What the table tells of a file.
 *
 * @param node        who took it last; null before
 * @param held        whether that node works on it
 * @param deliveredAt null before
 */
public record FileRow(String id, String node, boolean held, Instant queuedAt, Instant takenAt, Instant deliveredAt) {

    public boolean isDelivered() {
        return deliveredAt != null;
    }
}
