// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download.target;

import io.camelmedia.support.store.Disk;
import io.camelmedia.support.transfer.download.PartialFile;
import io.camelmedia.support.transfer.source.SpoolFiles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.camel.Exchange;
import org.apache.camel.converter.stream.FileInputStreamCache;

/** A temporary file that becomes the stream of an exchange, and is deleted with it. */
final class SpoolSink extends FileSink {

    private final Exchange exchange;
    private final String name;

    private SpoolSink(Exchange exchange, Path path, FileChannel channel, PartialFile held, String name) {
        super(Disk.REAL, path, channel, held);
        this.exchange = exchange;
        this.name = name;
    }

    static SpoolSink create(Exchange exchange, PartialFile held, String name) {
        try {
            Path path = SpoolFiles.create(exchange);
            FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
            return new SpoolSink(exchange, path, channel, held, name);
        } catch (IOException e) {
            throw new TargetException("cannot create a temporary file", e);
        }
    }

    @Override
    public void note() {}

    @Override
    public String name() {
        return name;
    }

    @Override
    String kept() {
        return "";
    }

    /**
     * The copy is what binds the file to the exchange: Camel deletes it when the last exchange that has one is done.
     */
    @Override
    public Object finish() {
        super.close();
        try {
            return new FileInputStreamCache(path().toFile()).copy(exchange);
        } catch (IOException e) {
            throw new TargetException("cannot read " + path(), e);
        }
    }

    @Override
    public void discard() {
        close();
    }

    @Override
    public void close() {
        super.close();
        try {
            Files.deleteIfExists(path());
        } catch (IOException e) {
            throw new TargetException("cannot delete " + path(), e);
        }
    }
}
