// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.support.recorder.FileUploader;
import io.camelmedia.support.recorder.ProgramProcess;
import io.camelmedia.support.recorder.SparseFile;
import io.camelmedia.support.transfer.download.Checksum;
import io.camelmedia.support.transfer.download.MessageChecksum;
import io.camelmedia.testkit.Origin;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.fault.FaultRule;
import io.camelmedia.testkit.media.StoredMedia;
import io.camelmedia.testkit.wire.Outcome;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Uploads by JVMs of their own, with little memory, some of them killed. */
@Tag("system")
@Timeout(600)
class CiUploadProcessTest {

    private static final long MIB = 1024 * 1024;
    private static final long LARGE = Long.getLong("upload.mebibytes", 1000) * MIB;
    private static final String PARTS = "/upload/multipart/*/*";

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @TempDir
    Path folder;

    @Test
    void aLargeFileGoesInPartsSideBySideInLittleMemory() throws Exception {
        Path film = SparseFile.create(folder.resolve("Film.mov"), LARGE);
        ProgramProcess uploader = start("ci:assets/upload?folderId=sim-folder", film, "-XX:+UseSerialGC");

        String printed = uploader.awaitSuccess();

        assertArrived(film, printed);
        ProgramProcess.assertPeak(printed, 144);
    }

    /** Each is killed with two parts on their way; what was answered before is not sent again. */
    @Test
    void anotherJvmGoesOnWithThePartsThatAreMissingHoweverOftenOneIsKilled() throws Exception {
        Path film = SparseFile.create(folder.resolve("Film.mov"), 400 * MIB);
        String uri = "ci:assets/upload?folderId=sim-folder&parallelParts=2";
        for (int kill = 0; kill < 3; kill++) {
            FaultRule sixth = uploads().faults().on("PUT", PARTS).nth(6).stallAfterRequestBytes(5 * MIB);
            FaultRule seventh = uploads().faults().on("PUT", PARTS).nth(6).stallAfterRequestBytes(5 * MIB);
            ProgramProcess killed = start(uri, film);
            await().until(() -> sixth.hits() + seventh.hits() == 2);
            killed.kill();
            uploads().faults().clear();
            await().until(() -> uploads().journal().requests("PUT", PARTS).stream()
                    .noneMatch(part -> part.outcome() == Outcome.IN_PROGRESS));
        }

        String printed = start(uri, film).awaitSuccess();

        assertArrived(film, printed);
        assertThat(uploads().journal().count("POST", "/upload/multipart")).isEqualTo(1);
        List<String> sent = uploads().journal().requests("PUT", PARTS).stream()
                .map(RecordedRequest::path)
                .toList();
        Set<String> each = new HashSet<>(sent);
        assertThat(each).hasSize(40);
        assertThat(sent.size() - each.size()).as("parts that were on their way").isEqualTo(3 * 2);
    }

    private ProgramProcess start(String uri, Path film, String... options) throws Exception {
        return FileUploader.start(Uploader.class, Uploader.addresses(ci), folder, uri, film, options);
    }

    private static Origin uploads() {
        return ci.uploads().origin();
    }

    private static void assertArrived(Path film, String printed) throws Exception {
        Set<String> ids = uploads().journal().requests("PUT", PARTS).stream()
                .map(part -> part.path().split("/")[3])
                .collect(Collectors.toSet());
        assertThat(ids).hasSize(1);
        StoredMedia arrived = ci.file(ids.iterator().next());
        assertThat(Files.mismatch(arrived.path(), film)).isEqualTo(-1);
        assertThat(printed).contains("md5Checksum=" + md5(film));
    }

    private static String md5(Path film) throws Exception {
        Checksum checksum = MessageChecksum.md5();
        byte[] block = new byte[128 * 1024];
        long position = 0;
        try (InputStream in = Files.newInputStream(film)) {
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                checksum.update(block, count, position);
                position += count;
            }
        }
        return checksum.hex();
    }
}
