// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.transfer;

import static io.camelmedia.benchmarks.table.Target.atLeast;
import static io.camelmedia.benchmarks.table.Target.atMost;
import static io.camelmedia.benchmarks.transfer.Quantity.CPU;
import static io.camelmedia.benchmarks.transfer.Quantity.RESIDENT;
import static io.camelmedia.benchmarks.transfer.Quantity.SPEED;

import io.camelmedia.benchmarks.contest.Contender;
import java.util.List;

/** The transfers that are measured: who takes part, and what is claimed. */
public enum Transfer {
    UPLOAD(
            "Upload",
            UploadContender.values(),
            Claim.of(UploadContender.CURL, SPEED),
            Claim.ratio(UploadContender.SOCKET, SPEED, UploadContender.CURL),
            Claim.ratio(UploadContender.PEX, SPEED, UploadContender.CURL, atLeast(0.85)),
            Claim.ratio(UploadContender.PEX, SPEED, UploadContender.CAMEL_HTTP, atLeast(2)),
            Claim.ratio(UploadContender.PIXOP, SPEED, UploadContender.CURL, atLeast(0.85)),
            Claim.ratio(UploadContender.PIXOP, SPEED, UploadContender.CURL_FORM),
            Claim.ratio(UploadContender.CI, SPEED, UploadContender.CURL, atLeast(0.85)),
            Claim.ratio(UploadContender.CI_PARTS, SPEED, UploadContender.CURL),
            Claim.ratio(UploadContender.CI_CAPPED_PARTS, SPEED, UploadContender.CI_CAPPED, atLeast(3.6)),
            Claim.ratio(UploadContender.CAMEL_HTTP, SPEED, UploadContender.CURL),
            Claim.ratio(UploadContender.PEX_TLS, SPEED, UploadContender.CURL_TLS),
            Claim.ratio(UploadContender.PEX_TLS, CPU, UploadContender.CURL_TLS, atMost(1.7)),
            Claim.ratio(UploadContender.PEX, CPU, UploadContender.CURL),
            Claim.of(UploadContender.CURL, RESIDENT),
            Claim.of(UploadContender.PEX, RESIDENT, atMost(128)),
            Claim.of(UploadContender.PIXOP, RESIDENT, atMost(128)),
            Claim.of(UploadContender.CI_PARTS, RESIDENT, atMost(128)),
            Claim.of(UploadContender.CAMEL_HTTP, RESIDENT)),

    DOWNLOAD(
            "Download to a file",
            DownloadContender.values(),
            Claim.of(DownloadContender.CURL, SPEED),
            Claim.ratio(DownloadContender.SOCKET, SPEED, DownloadContender.CURL),
            Claim.ratio(DownloadContender.PIXOP, SPEED, DownloadContender.CURL, atLeast(0.95)),
            Claim.ratio(DownloadContender.PIXOP_SEGMENTS, SPEED, DownloadContender.PIXOP_CAPPED, atLeast(3.6)),
            Claim.ratio(DownloadContender.CAMEL_HTTP, SPEED, DownloadContender.CURL),
            Claim.ratio(DownloadContender.CAMEL_HTTP_UNCACHED, SPEED, DownloadContender.CURL),
            Claim.ratio(DownloadContender.PIXOP, CPU, DownloadContender.CURL),
            Claim.of(DownloadContender.CURL, RESIDENT),
            Claim.of(DownloadContender.PIXOP, RESIDENT, atMost(128)),
            Claim.of(DownloadContender.CAMEL_HTTP_UNCACHED, RESIDENT)),

    TUS(
            "Upload by tus",
            TusContender.values(),
            Claim.of(TusContender.CURL, SPEED),
            Claim.ratio(TusContender.PEX, SPEED, TusContender.CURL, atLeast(0.85)),
            Claim.ratio(TusContender.PEX_CHUNKS, SPEED, TusContender.CURL),
            Claim.ratio(TusContender.PUT, SPEED, TusContender.CURL),
            Claim.ratio(TusContender.TUS_JAVA_CLIENT, SPEED, TusContender.CURL),
            Claim.of(TusContender.PEX, RESIDENT, atMost(128)),
            Claim.of(TusContender.TUS_JAVA_CLIENT, RESIDENT));

    private final String title;
    private final List<Contender> contenders;
    private final List<Claim> claims;

    Transfer(String title, Contender[] contenders, Claim... claims) {
        this.title = title;
        this.contenders = List.of(contenders);
        this.claims = List.of(claims);
    }

    public List<Contender> contenders() {
        return contenders;
    }

    List<Claim> claims() {
        return claims;
    }

    Contender contender(String name) {
        return contenders.stream()
                .filter(contender -> contender.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(this + " has no contender " + name));
    }

    @Override
    public String toString() {
        return title;
    }
}
