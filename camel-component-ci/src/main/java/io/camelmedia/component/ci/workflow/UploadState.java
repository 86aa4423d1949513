// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.workflow;

import java.util.Set;
import java.util.TreeSet;

/**
 * What is remembered of an upload in parts.
 *
 * @param partSize bytes of each part but the last
 * @param parts    the numbers of those that the service has
 */
record UploadState(String assetId, long partSize, Set<Integer> parts) {

    UploadState {
        if (assetId == null || partSize < 1 || parts == null) {
            throw new IllegalArgumentException("it lacks the asset's id, the size of its parts or their numbers");
        }
    }

    static UploadState begun(String assetId, long partSize) {
        return new UploadState(assetId, partSize, Set.of());
    }

    UploadState with(int part) {
        Set<Integer> more = new TreeSet<>(parts);
        more.add(part);
        return new UploadState(assetId, partSize, more);
    }
}
