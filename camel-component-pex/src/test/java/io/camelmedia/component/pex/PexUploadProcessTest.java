// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.support.recorder.FileUploader;
import io.camelmedia.support.recorder.ProgramProcess;
import io.camelmedia.support.recorder.SparseFile;
import io.camelmedia.testkit.fault.FaultRule;
import io.camelmedia.testkit.media.StoredMedia;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.wire.Outcome;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Uploads by JVMs of their own, with little memory, some of them killed. */
@Tag("system")
@Timeout(600)
class PexUploadProcessTest {

    private static final long MIB = 1024 * 1024;

    /** Two gigabytes, from which on tus is the usual way; {@code -Dupload.mebibytes=12288} shows that memory stays flat. */
    private static final long LARGE = Long.getLong("upload.mebibytes", 2000) * MIB;

    /** What a PATCH carries unless chunkSize says otherwise. */
    private static final long CHUNK = 100_000_000;

    private static final String PIECE = "/v4/cms/assets/file-upload/*";

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @TempDir
    Path folder;

    @Test
    void aLargeFileGoesByPutInLittleMemory() throws Exception {
        pex.uploads().putLimit(Long.MAX_VALUE);

        uploadInLittleMemory(
                "pex:assets/upload?uploadMethod=put", SparseFile.create(folder.resolve("film.mp4"), LARGE / 2));
    }

    @Test
    void aFileOfTwoGigabytesGoesByTusInLittleMemory() throws Exception {
        uploadInLittleMemory("pex:assets/upload", SparseFile.create(folder.resolve("film.mp4"), LARGE));

        assertThat(pex.journal().count("PATCH", PIECE)).isEqualTo((LARGE + CHUNK - 1) / CHUNK);
    }

    /** The collector is the one that a JVM takes by itself on a small machine. */
    private void uploadInLittleMemory(String uri, Path film) throws Exception {
        ProgramProcess uploader =
                FileUploader.start(Uploader.class, pex.baseUrl(), folder, uri, film, "-XX:+UseSerialGC");

        String printed = uploader.awaitSuccess();

        assertArrived(film);
        ProgramProcess.assertPeak(printed, 128);
    }

    @Test
    void anotherJvmGoesOnWithTusWhereTheFirstWasKilled() throws Exception {
        Path film = SparseFile.create(folder.resolve("film.mp4"), 400 * MIB);
        FaultRule stall = pex.faults().on("PATCH", PIECE).times(1).stallAfterRequestBytes(50 * MIB);
        String uri = "pex:assets/upload?uploadMethod=tus";
        ProgramProcess killed = FileUploader.start(Uploader.class, pex.baseUrl(), folder, uri, film);
        await().until(() ->
                stall.hits() == 1 && pex.journal().last("PATCH", PIECE).bodyLength() == 50 * MIB);
        killed.kill();
        stall.release();
        await().until(() -> pex.journal().last("PATCH", PIECE).outcome() != Outcome.IN_PROGRESS);

        FileUploader.start(Uploader.class, pex.baseUrl(), folder, uri, film).awaitSuccess();

        assertArrived(film);
        long offset = 0;
        for (RecordedRequest piece : pex.journal().requests("PATCH", PIECE)) {
            assertThat(piece.header("Upload-Offset")).contains(Long.toString(offset));
            offset += piece.bodyLength();
        }
        assertThat(offset).isEqualTo(Files.size(film));
        assertThat(pex.journal().count("POST", "/v4/cms/assets/upload")).isEqualTo(1);
    }

    private void assertArrived(Path film) throws Exception {
        assertThat(pex.assets().ids()).hasSize(1);
        StoredMedia arrived = pex.assets().media(pex.assets().ids().get(0)).orElseThrow();
        assertThat(arrived.length()).isEqualTo(Files.size(film));
        assertThat(arrived.sha256()).isEqualTo(PexUploadTestSupport.sha256(film));
    }
}
