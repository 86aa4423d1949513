// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import io.camelmedia.support.store.Disk;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Set;

/**
 * A disk that has only so much room for each file.
 *
 * @param room in bytes
 */
public record LimitedDisk(long room) implements Disk {

    @Override
    public FileChannel open(Path path, Set<OpenOption> options) throws IOException {
        return new LimitedChannel(FileChannel.open(path, options), room);
    }

    @Override
    public long free(Path path) throws IOException {
        return room - Files.size(path);
    }
}
