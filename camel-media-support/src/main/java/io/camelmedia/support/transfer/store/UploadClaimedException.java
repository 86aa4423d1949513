// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.store;

import java.io.IOException;

/** Another node sends the upload. Later, when that has ended or its node is gone, a call can have it. */
public final class UploadClaimedException extends IOException {

    private static final long serialVersionUID = 1;

    UploadClaimedException(String message) {
        super(message);
    }
}
