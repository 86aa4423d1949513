// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

/** What several connections have brought is worth nothing: they have to end before another beginning. */
final class RestartException extends RuntimeException {

    RestartException(String message) {
        super(message);
    }
}
