// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.wire;

import java.io.IOException;

/** The connection of the present exchange is gone, by a fault or because the client left. */
public final class ConnectionCut extends IOException {

    public ConnectionCut(String message) {
        super(message);
    }

    ConnectionCut(String message, IOException cause) {
        super(message, cause);
    }
}
