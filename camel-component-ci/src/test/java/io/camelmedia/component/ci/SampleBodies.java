// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.support.contract.SampleCalls;
import io.camelmedia.support.operation.Operation;

/** What operations are called with by the contracts. */
final class SampleBodies {

    private SampleBodies() {}

    static Object of(Operation operation) {
        if (operation == CiOperation.FOLDERS_METADATA.declaration()) {
            return "{\"changes\":[{\"folderIds\":[\"f\"],\"set\":[{\"name\":\"n\",\"value\":\"v\"}]}]}";
        }
        if (operation == CiOperation.MEDIABOXES_CREATE.declaration()
                || operation == CiOperation.MEDIABOXES_UPDATE.declaration()) {
            return "{\"name\":\"n\",\"type\":\"Protected\",\"assetIds\":[\"a\"],\"password\":\"fake-secret\"}";
        }
        return SampleCalls.body(operation);
    }
}
