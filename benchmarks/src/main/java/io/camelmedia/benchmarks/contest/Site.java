// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.contest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a contender works.
 *
 * @param server       its address, without a path
 * @param secureServer the same over TLS
 * @param certificate  the key store with the server's certificate
 * @param media        what is sent; what is received is as long
 * @param folder       where files go
 */
public record Site(URI server, URI secureServer, Path certificate, Path media, Path folder) {

    public long size() throws IOException {
        return Files.size(media);
    }

    public Site with(Path otherMedia, Path otherFolder) {
        return new Site(server, secureServer, certificate, otherMedia, otherFolder);
    }
}
