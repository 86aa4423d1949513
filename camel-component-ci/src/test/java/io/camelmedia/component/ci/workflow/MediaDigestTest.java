// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.camelmedia.support.transfer.download.Checksum;
import io.camelmedia.support.transfer.download.MessageChecksum;
import io.camelmedia.support.transfer.source.BytesSource;
import io.camelmedia.support.transfer.source.MediaSource;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaDigestTest {

    private static final int PART = 300_000;
    private static final byte[] MEDIA = random(3 * PART + 17);
    private static final String MD5 = md5();

    private final CountedSource source = new CountedSource(MEDIA);
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final MediaDigest digest = new MediaDigest(source, later::add);

    @Test
    void whatIsReadInItsOrderIsReadOnce() throws Exception {
        try (InputStream parts = digest.watched().open(0)) {
            assertThat(parts.readNBytes(PART)).hasSize(PART);
        }
        read(PART, MEDIA.length);

        assertThat(digest.whole()).isCompletedWithValue(MD5);
        assertThat(later).isEmpty();
        assertThat(source.bytesRead).isEqualTo(MEDIA.length);
    }

    @Test
    void whatIsReadByteByByteCountsToo() throws Exception {
        try (InputStream first = digest.watched().open(0)) {
            assertThat(first.read()).isEqualTo(MEDIA[0] & 0xff);
            assertThat(first.read(new byte[10], 3, 5)).isEqualTo(5);
            assertThat(first.markSupported()).isFalse();
        }
        read(6, MEDIA.length);

        assertThat(digest.whole()).isCompletedWithValue(MD5);
    }

    @Test
    void aPartThatIsReadAgainCountsOnce() throws Exception {
        read(0, PART);
        read(0, PART / 2);
        read(PART / 3, MEDIA.length);

        assertThat(digest.whole()).isCompletedWithValue(MD5);
    }

    @Test
    void partsThatAreAheadAreReadAgainByATrailingPass() throws Exception {
        read(2 * PART, 3 * PART);
        read(PART, PART + 100_000);
        assertThat(later).isEmpty();

        read(0, PART);
        assertThat(later).hasSize(1);
        later.remove().run();
        read(PART + 100_000, 2 * PART);
        later.remove().run();
        read(3 * PART, MEDIA.length);

        assertThat(digest.whole()).isCompletedWithValue(MD5);
        assertThat(source.bytesRead).isEqualTo(MEDIA.length + 100_000 + PART);
    }

    @Test
    void aPartIsFollowedWhileItIsRead() throws Exception {
        try (InputStream second = digest.watched().open(PART)) {
            second.readNBytes(1000);
            read(0, PART);
            later.remove().run();

            second.readNBytes(PART - 1000);
        }

        assertThat(later).isEmpty();
        assertThat(source.bytesRead).isEqualTo(2 * PART + 1000);
    }

    @Test
    void whatAnEarlierCallSentIsReadForTheDigestAlone() throws Exception {
        digest.passed(0, 2 * PART);
        later.remove().run();
        read(2 * PART, MEDIA.length);

        assertThat(digest.whole()).isCompletedWithValue(MD5);
        assertThat(source.bytesRead).isEqualTo(MEDIA.length);
    }

    @Test
    void theWholeWaitsForThePassThatIsUnderWay() {
        digest.passed(0, PART);

        CompletableFuture<String> whole = digest.whole();

        assertThat(whole).isNotDone();
        later.remove().run();
        assertThat(whole).isCompletedWithValue(MD5);
        assertThat(later).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothingIsReadOnceItIsCancelled(boolean begun) {
        if (begun) {
            digest.passed(0, PART);
        }

        CompletableFuture<Void> ended = digest.cancel();
        later.forEach(Runnable::run);
        digest.passed(PART, 2 * PART);

        assertThat(ended).isCompleted();
        assertThat(later).hasSize(begun ? 1 : 0);
        assertThat(source.bytesRead).isZero();
    }

    @Test
    void mediaThatHaveBecomeShorterAreAnError() {
        CountedSource shorter = new CountedSource(MEDIA) {
            @Override
            public InputStream open(long offset) {
                return new ByteArrayInputStream(MEDIA, (int) offset, PART);
            }
        };

        CompletableFuture<String> whole = new MediaDigest(shorter, Runnable::run).whole();

        assertThat(catchThrowable(whole::join))
                .cause()
                .hasMessage("cannot read the message body: it ended after " + PART + " bytes");
    }

    @Test
    void aPassThatMayNotBeginAnyMoreFailsTheDigestAndNotTheReading() throws Exception {
        MediaDigest stopped = new MediaDigest(source, pass -> {
            throw new RejectedExecutionException("stopped");
        });

        try (InputStream in = stopped.watched().open(PART)) {
            assertThat(in.readNBytes(PART)).hasSize(PART);
        }

        assertThat(catchThrowable(() -> stopped.whole().join())).hasRootCauseMessage("stopped");
    }

    private void read(int from, int to) throws IOException {
        try (InputStream in = digest.watched().open(from)) {
            in.readNBytes(to - from);
        }
    }

    private static String md5() {
        Checksum checksum = MessageChecksum.md5();
        checksum.update(MEDIA, MEDIA.length, 0);
        return checksum.hex();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    /** Knows how many bytes were read of it in all. */
    private static class CountedSource implements MediaSource {

        private final BytesSource bytes;
        private long bytesRead;

        CountedSource(byte[] media) {
            bytes = new BytesSource(media, "Take.mov");
        }

        @Override
        public InputStream open(long offset) {
            return new FilterInputStream(bytes.open(offset)) {
                @Override
                public int read(byte[] target, int start, int length) throws IOException {
                    int count = super.read(target, start, length);
                    bytesRead += Math.max(0, count);
                    return count;
                }
            };
        }

        @Override
        public long length() {
            return bytes.length();
        }

        @Override
        public String name() {
            return bytes.name();
        }

        @Override
        public Instant lastModified() {
            return null;
        }

        @Override
        public boolean modified() {
            return false;
        }

        @Override
        public boolean replayable() {
            return true;
        }

        @Override
        public byte[] head(int count) throws IOException {
            return bytes.head(count);
        }

        @Override
        public void close() {}

        @Override
        public String toString() {
            return bytes.toString();
        }
    }
}
