// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.contest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

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

    /** Arguments of a process: some words, and behind them the site, which {@link #parse} reads there. */
    public Object[] behind(Object... words) {
        return Stream.concat(Stream.of(words), Stream.of(server, secureServer, certificate, media, folder))
                .toArray();
    }

    public static Site parse(String... arguments) {
        int first = arguments.length - Site.class.getRecordComponents().length;
        return new Site(
                URI.create(arguments[first]),
                URI.create(arguments[first + 1]),
                Path.of(arguments[first + 2]),
                Path.of(arguments[first + 3]),
                Path.of(arguments[first + 4]));
    }

    public long size() throws IOException {
        return Files.size(media);
    }

    public Site with(Path otherMedia, Path otherFolder) {
        return new Site(server, secureServer, certificate, otherMedia, otherFolder);
    }
}
