// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.store;

import io.camelmedia.support.transfer.download.LimitedChannel;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A disk that remembers what was forced to it, in this order. */
public final class WatchedDisk implements Disk {

    private final List<Path> forced = new CopyOnWriteArrayList<>();
    private final Consumer<Path> watcher;

    public WatchedDisk() {
        this(path -> {});
    }

    /** @param watcher told of each file and directory when it has been forced */
    public WatchedDisk(Consumer<Path> watcher) {
        this.watcher = watcher;
    }

    public List<Path> forced() {
        return forced;
    }

    @Override
    public FileChannel open(Path path, Set<OpenOption> options) throws IOException {
        return new LimitedChannel(FileChannel.open(path, options), Long.MAX_VALUE) {
            @Override
            public void force(boolean metaData) throws IOException {
                super.force(metaData);
                forced.add(path);
                watcher.accept(path);
            }
        };
    }

    @Override
    public long free(Path path) {
        return Long.MAX_VALUE;
    }
}
