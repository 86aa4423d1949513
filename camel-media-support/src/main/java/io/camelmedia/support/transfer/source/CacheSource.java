// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.camel.StreamCache;

/** A stream that Camel has cached, in memory or in a file. */
final class CacheSource extends ReplayableSource {

    private final StreamCache cache;
    private final InputStream stream;

    CacheSource(StreamCache cache, InputStream stream, String name) {
        super(name, cache.length());
        this.cache = cache;
        this.stream = stream;
    }

    @Override
    public InputStream open(long offset) throws IOException {
        cache.reset();
        stream.skipNBytes(offset);
        return new FilterInputStream(stream) {
            @Override
            public void close() {
                cache.reset();
            }
        };
    }
}
