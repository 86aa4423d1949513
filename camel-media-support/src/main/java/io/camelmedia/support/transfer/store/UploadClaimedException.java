// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.store;

import java.io.IOException;

/** Another node sends the upload. When that has ended, or the node's lease is over, another call can send it. */
public final class UploadClaimedException extends IOException {

    private static final long serialVersionUID = 1;

    /** @param message which upload it is, and when another call can have it */
    public UploadClaimedException(String message) {
        super(message);
    }
}
