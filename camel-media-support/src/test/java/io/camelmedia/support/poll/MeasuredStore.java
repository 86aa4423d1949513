// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.cursor.CursorStore;
import io.camelmedia.support.poll.cursor.CursorStore.Stored;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** A store of cursors that tells how much was written to it. */
public abstract class MeasuredStore implements AutoCloseable {

    /** What one event may write, however large the cursor is. */
    public static final long LITTLE = 4096;

    private static final String KEY = "key";
    private static final int[] IDS = {1000, 10_000, 100_000};

    /** Where cursors are kept. */
    public enum Kind {
        FILE {
            @Override
            public MeasuredStore open(Path folder) {
                return new MeasuredFiles(folder);
            }
        },
        TABLE {
            @Override
            public MeasuredStore open(Path folder) {
                return new MeasuredTable();
            }
        };

        /** @param folder for files */
        public abstract MeasuredStore open(Path folder);
    }

    /** For a parameterized test: a number of ids that a cursor holds, and where it is kept. */
    public static Stream<Arguments> sizesAndKinds() {
        return IntStream.of(IDS).boxed().flatMap(ids -> Stream.of(Kind.values()).map(kind -> Arguments.of(ids, kind)));
    }

    public abstract CursorStore store();

    /** How many bytes were written since this was asked last. */
    public abstract long takeWritten() throws IOException;

    /** Stores the cursor from which a feed is to go on. */
    public void begin(Cursor cursor) throws IOException {
        store().replace(KEY, OptionalLong.empty(), new Stored(cursor, 7));
    }

    /** Stores another one in the place of what is there. */
    public void change(Cursor cursor) throws IOException {
        store().replace(KEY, store().version(KEY), new Stored(cursor, 8));
    }

    public Cursor cursor() throws IOException {
        return store().load(KEY).orElseThrow().cursor();
    }

    @Override
    public void close() {}
}
