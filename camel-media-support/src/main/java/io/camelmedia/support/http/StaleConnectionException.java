// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http;

import java.io.IOException;

/** The service has closed the kept connection that a request was about to use. Nothing was sent. */
final class StaleConnectionException extends IOException {

    private static final long serialVersionUID = 1L;

    StaleConnectionException() {
        super("the service has closed the connection");
    }
}
