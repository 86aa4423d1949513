// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download.target;

import io.camelmedia.support.store.Disk;
import io.camelmedia.support.transfer.download.PartialFile;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.camel.Exchange;

/** Where a download goes. */
public abstract sealed class Target permits FileTarget, FolderTarget, StreamTarget {

    static final PartFiles PARTS = new PartFiles(Disk.REAL);

    /**
     * A file, or a folder: what is a folder already, or ends with a slash. In a folder the file is named by the
     * service, unless a name is given; names are made fit, and never lead out of the folder. Missing folders are made.
     * An existing file is replaced when the new one is complete; but a file that the service names replaces only one of
     * the same source, and else gets a name with a suffix.
     *
     * @param file     path of the file or folder
     * @param fileName name within the folder; null when the service names it
     */
    public static Target file(String file, String fileName) {
        Path path = Path.of(file);
        boolean folder = file.endsWith("/") || file.endsWith(File.separator) || Files.isDirectory(path);
        if (!folder) {
            return new FileTarget(path, PARTS);
        }
        return fileName == null
                ? new FolderTarget(path, PARTS)
                : new FileTarget(path.resolve(FileNames.choose(fileName)), PARTS);
    }

    /**
     * A {@link org.apache.camel.StreamCache}: in memory when it is short, else in a temporary file that is deleted when
     * the exchange is done.
     *
     * @param inMemory the most bytes kept in memory
     */
    public static Target stream(Exchange exchange, int inMemory) {
        return new StreamTarget(exchange, inMemory);
    }

    /** What an earlier call left here of the same source; null when there is nothing to go on with. */
    public abstract Sink resume(String source);

    /**
     * Opens the target for a new download.
     *
     * @param held what is to come, nothing of which has come yet
     * @param name file name, fit for a folder
     */
    public abstract Sink open(String source, PartialFile held, String name);
}
