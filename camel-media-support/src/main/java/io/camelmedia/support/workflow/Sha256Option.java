// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.workflow;

import io.camelmedia.support.operation.ParameterRef;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.support.operation.call.Values;
import io.camelmedia.support.transfer.download.Download;

/**
 * The parameter by which a route asks for the SHA-256 of a download: the checksum that the media must have, or the word
 * {@code sha256} to have theirs computed.
 */
public record Sha256Option(ParameterRef checksum) {

    private static final String TOLD = "sha256";

    /** The parameter, for an operation's declaration. */
    public ParameterUse use() {
        return checksum.matching(
                TOLD + "|[0-9a-fA-F]{64}", "a SHA-256 in hex, of 64 digits, or " + TOLD + " to have it told");
    }

    /** The download, with the SHA-256 that the values ask for. */
    public Download on(Download download, Values values) {
        if (!values.has(checksum)) {
            return download;
        }
        String wanted = values.text(checksum);
        return wanted.equals(TOLD) ? download.sha256() : download.sha256(wanted);
    }
}
