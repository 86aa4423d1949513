// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.pex.model.UploadedAsset;
import io.camelmedia.support.recorder.FileUploader;
import io.camelmedia.support.recorder.ProgramProcess;
import io.camelmedia.testkit.pex.PexSimulator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uploads through the component to the reference server of tus, over a wire that breaks. */
@Tag("system")
@Timeout(120)
class PexTusReferenceTest extends PexUploadTestSupport {

    /** The simulator cannot know that the file arrived elsewhere: nobody asks it. */
    private static final String TUS = UPLOAD + "?uploadMethod=tus&verify=false";

    private static final String UPLOADS = "/v4/cms/assets/file-upload";

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @TempDir
    static Path uploads;

    private static ReferenceTusServer reference;
    private static Wire wire;

    @BeforeAll
    static void startReference() throws Exception {
        reference = ReferenceTusServer.start(UPLOADS, uploads);
        wire = new Wire(path -> path.startsWith(UPLOADS) ? reference.address() : URI.create(pex.baseUrl()));
    }

    @AfterAll
    static void stopReference() throws Exception {
        wire.close();
        reference.stop();
    }

    @AfterEach
    void clear() throws IOException {
        wire.reset();
        for (Path file : reference.files()) {
            Files.delete(file);
        }
    }

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        PexConfiguration configuration =
                context.getComponent("pex", PexComponent.class).getConfiguration();
        configuration.setBaseUrl(wire.baseUrl());
        return context;
    }

    @Test
    void aFileArrivesInOneRequest() throws Exception {
        upload(TUS);

        assertArrived();
        assertThat(wire.offsets()).containsExactly(0L);
    }

    @Test
    void aFileArrivesInPieces() throws Exception {
        upload(TUS + "&chunkSize=2000000");

        assertArrived();
        assertThat(wire.offsets()).containsExactly(0L, 2_000_000L, 4_000_000L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void cutsAtRandomOffsetsInBothDirectionsLeaveTheBytesEqual(long seed) throws Exception {
        Random random = new Random(seed);
        for (int turn = 0; turn < 5; turn++) {
            if (random.nextBoolean()) {
                wire.cutAfter(random.nextInt(1, 2_000_000));
            } else {
                wire.loseAnswer();
            }
        }

        upload(TUS + "&maxAttempts=6&chunkSize=" + random.nextInt(1_000_000, 7_000_000));

        assertArrived();
    }

    @Test
    void aWireThatPassesNothingAnyMoreIsFoundOutAndTheUploadGoesOn() throws Exception {
        Files.write(file, random(30_000_000));
        wire.stallAfter(1_000_000);

        upload(TUS + "&idleTimeout=1000");

        assertArrived();
        assertThat(wire.offsets()).hasSizeGreaterThan(1);
    }

    @Test
    void anotherJvmGoesOnWhereTheFirstWasKilled() throws Exception {
        Files.write(file, random(50_000_000));
        CountDownLatch stalled = wire.stallAfter(20_000_000);
        ProgramProcess killed = FileUploader.start(Uploader.class, wire.baseUrl(), folder, TUS, file);
        stalled.await();
        killed.kill();
        wire.hangUp();

        FileUploader.start(Uploader.class, wire.baseUrl(), folder, TUS, file).awaitSuccess();

        assertArrived();
        assertThat(wire.offsets()).hasSize(2);
        assertThat(wire.offsets().get(1)).isBetween(20_000_000L - 8 * 1024 * 1024, 20_000_000L);
    }

    private UploadedAsset upload(String uri) {
        return call(uri, file, UploadedAsset.class);
    }

    private void assertArrived() throws Exception {
        List<Path> arrived = reference.files();
        assertThat(arrived).hasSize(1);
        assertThat(sha256(arrived.get(0))).isEqualTo(sha256(file));
        assertThat(pex.assets().count()).isEqualTo(1);
    }
}
