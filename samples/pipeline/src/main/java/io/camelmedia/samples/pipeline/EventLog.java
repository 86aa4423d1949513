// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file with one event as JSON in each line. A line is on the disk when {@link #append} returns; what a crash left of
 * a line is cut off when the file is opened, and its event comes again, since the feed's cursor has not passed it.
 */
public final class EventLog implements AutoCloseable {

    private static final int BLOCK = 64 * 1024;

    private final Path file;
    private final FileChannel channel;
    private final Set<String> awaited = new HashSet<>();

    public EventLog(Path file) throws IOException {
        this.file = file;
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channel.truncate(endOfLastLine());
        channel.position(channel.size());
    }

    /** @param json an event, without line breaks */
    public synchronized void append(String json) throws IOException {
        if (json.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("an event of more than one line: " + json);
        }
        long before = channel.position();
        try {
            ByteBuffer line = ByteBuffer.wrap((json + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(false);
            awaited.removeIf(json::contains);
        } catch (IOException e) {
            channel.truncate(before);
            throw e;
        }
    }

    /** Waits for an event that tells of what has this id; it may have come already. */
    public synchronized void await(String id) throws IOException {
        String quoted = '"' + id + '"';
        try (Stream<String> lines = Files.lines(file)) {
            if (lines.noneMatch(line -> line.contains(quoted))) {
                awaited.add(quoted);
            }
        }
    }

    /** Whether no event is waited for. */
    public synchronized boolean hasAll() {
        return awaited.isEmpty();
    }

    @Override
    public synchronized void close() throws IOException {
        channel.close();
    }

    private long endOfLastLine() throws IOException {
        long end = channel.size();
        while (end > 0) {
            long start = Math.max(0, end - BLOCK);
            byte[] block = read(start, (int) (end - start));
            for (int i = block.length; i > 0; i--) {
                if (block[i - 1] == '\n') {
                    return start + i;
                }
            }
            end = start;
        }
        return 0;
    }

    private byte[] read(long position, int length) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(length);
        while (block.hasRemaining()) {
            channel.read(block, position + block.position());
        }
        return block.array();
    }
}
