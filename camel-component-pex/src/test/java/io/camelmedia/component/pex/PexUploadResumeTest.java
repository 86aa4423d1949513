// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.component.pex.model.UploadedAsset;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.transfer.store.UploadStore;
import io.camelmedia.testkit.fault.FaultRule;
import io.camelmedia.testkit.pex.PexSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a later call goes on with what an earlier one left. */
@Timeout(60)
class PexUploadResumeTest extends PexUploadTestSupport {

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @Test
    void aLaterCallGoesOnWithTheRegisteredAsset() {
        FaultRule cut = pex.faults().on("PUT", PUT).times(3).cutAfterRequestBytes(1_000_000);
        MediaApiException failed = failure(UPLOAD, file, Map.of());
        assertThat(cut.hits()).isEqualTo(3);

        UploadedAsset uploaded = call(UPLOAD, file, UploadedAsset.class);

        assertArrived(uploaded);
        assertThat(failed)
                .hasMessageContaining("asset " + uploaded.assetId() + " is registered and its file not confirmed; "
                        + "another call with the same file goes on with it");
    }

    @Test
    void aLaterCallAsksFirstWhetherTheFileHasArrivedMeanwhile() {
        FaultRule notYet = pex.faults().on("GET", VERIFY).answer(200, Map.of(), "{\"uploaded\":false}");
        failure(UPLOAD + "?verifyTimeout=1", file, Map.of());
        pex.faults().remove(notYet);

        assertArrived(call(UPLOAD + "?verifyTimeout=1", file, UploadedAsset.class));
        assertThat(pex.journal().count("PUT", PUT)).isEqualTo(1);
    }

    @Test
    void aNewCamelContextGoesOnWithTheRegisteredAsset() throws Exception {
        pex.faults().on("PUT", PUT).times(1).cutAfterRequestBytes(1_000_000);
        Object failed = inNewContext(UPLOAD);
        assertThat(failed).isInstanceOf(CommunicationException.class);

        assertArrived((UploadedAsset) inNewContext(UPLOAD));
    }

    @Test
    void anUploadThatIsConfirmedIsForgotten() throws Exception {
        inNewContext(UPLOAD);
        assertThat(folder.resolve("uploads")).isEmptyDirectory();

        inNewContext(UPLOAD);
        assertThat(pex.assets().count()).isEqualTo(2);
    }

    @Test
    void anotherAccountDoesNotFindTheUpload() throws Exception {
        pex.faults().on("PUT", PUT).times(1).cutAfterRequestBytes(1_000_000);
        inNewContext(UPLOAD);

        assertThat(inNewContext(UPLOAD, configuration -> configuration.setApiKey("another-key")))
                .asString()
                .contains("401");
        assertThat(pex.journal().count("POST", REGISTER)).isEqualTo(2);
    }

    @Test
    void onlyTheOwnerCanReadWhatIsRemembered() throws Exception {
        pex.faults().on("PUT", PUT).times(1).cutAfterRequestBytes(1_000_000);
        inNewContext(UPLOAD);

        assertThat(remembered()).singleElement().satisfies(entry -> assertThat(Files.getPosixFilePermissions(entry))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"put", "tus"})
    void whatCannotBeRememberedIsNotSent(String method) {
        context.getRegistry().bind("full", new FullStore());

        assertThat(failure(UPLOAD + "?uploadStore=#full&uploadMethod=" + method, file, Map.of()))
                .hasMessageContaining("the upload cannot be remembered: the disk is full")
                .hasMessageEndingWith("asset " + lastRegistered() + " is registered without its file");
        assertThat(pex.journal().all()).hasSize(1);
    }

    /** Has nothing, and takes nothing. */
    private static final class FullStore implements UploadStore {

        @Override
        public Optional<JsonNode> find(String key) {
            return Optional.empty();
        }

        @Override
        public void put(String key, JsonNode upload) throws IOException {
            throw new IOException("the disk is full");
        }

        @Override
        public void remove(String key) throws IOException {
            throw new IOException("there is nothing to remove");
        }
    }

    @Test
    void aStoreThatIsNoFolderIsAClearErrorAndRegistersNothing() throws Exception {
        Path noFolder = Files.createFile(folder.resolve("no-folder"));

        assertThat(inNewContext(UPLOAD, configuration -> configuration.setUploadStore("file:" + noFolder)))
                .isInstanceOf(MediaApiException.class)
                .asString()
                .contains("pex:assets/upload: cannot keep uploads in " + noFolder + ": it is no folder");
        assertThat(pex.journal().all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{\"asset\":{\"asset_id\":541", "[]", "{}", "{\"asset\":{},\"mime_type\":\"video/mp4\"}"})
    void aDamagedEntryIsAClearErrorAndRegistersNothing(String damaged) throws Exception {
        pex.faults().on("PUT", PUT).times(1).cutAfterRequestBytes(1_000_000);
        inNewContext(UPLOAD);
        Files.writeString(remembered().get(0), damaged);

        assertThat(inNewContext(UPLOAD))
                .isInstanceOf(MediaApiException.class)
                .asString()
                .contains("pex:assets/upload: the remembered upload ")
                .contains("is damaged")
                .endsWith("remove it to begin the upload anew, or restore it from a copy");
        assertThat(pex.assets().count()).isEqualTo(1);
    }

    @Test
    void aChangedFileIsRegisteredAnew() throws Exception {
        pex.faults().on("PUT", PUT).times(3).cutAfterRequestBytes(1_000_000);
        failure(UPLOAD, file, Map.of());
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-05-17T23:30:00Z")));

        call(UPLOAD, file, UploadedAsset.class);

        assertThat(pex.assets().count()).isEqualTo(2);
    }

    @Test
    void recordingsThatBeginAlikeAndAreOfOneLengthAreToldApartByTheirNames() {
        byte[] other = film.clone();
        other[film.length - 1]++;
        pex.faults().on("PUT", PUT).times(3).cutAfterRequestBytes(1_000_000);
        failure(UPLOAD, film, Map.of(Exchange.FILE_NAME, "reel 1.mp4"));

        UploadedAsset uploaded = call(UPLOAD, other, Map.of(Exchange.FILE_NAME, "reel 2.mp4"), UploadedAsset.class);

        assertArrived(uploaded, other);
        assertThat(registered().json().path("title").asText()).isEqualTo("reel 2.mp4");
        assertThat(pex.assets().count()).isEqualTo(2);
    }

    @Test
    void otherMetadataIsAnotherAsset() {
        pex.faults().on("PUT", PUT).times(3).cutAfterRequestBytes(1_000_000);
        failure(UPLOAD + "?title=a", file, Map.of());

        call(UPLOAD + "?title=b", file, UploadedAsset.class);

        assertThat(pex.journal().last("POST", REGISTER).json().path("title").asText())
                .isEqualTo("b");
    }

    @Test
    void anAddressWhoseSignatureHasEndedIsAskedForAnew() {
        pex.faults().on("PUT", PUT).times(3).cutAfterRequestBytes(1_000_000);
        failure(UPLOAD, file, Map.of());
        pex.faults().on("PUT", PUT).times(1).answer(403, Map.of(), "");

        UploadedAsset uploaded = call(UPLOAD, file, UploadedAsset.class);

        assertArrived(uploaded, film);
        assertThat(pex.assets().count()).isEqualTo(2);
    }

    @Test
    void anAssetThatWasDeletedMeanwhileIsRegisteredAnew() {
        pex.faults().on("PUT", PUT).times(3).cutAfterRequestBytes(1_000_000);
        failure(UPLOAD, file, Map.of());
        long deleted = lastRegistered();
        template.requestBody("pex:assets/delete?assetId=" + deleted, (Object) null);

        assertArrived(call(UPLOAD, file, UploadedAsset.class));
    }

    private List<Path> remembered() throws IOException {
        try (var entries = Files.list(folder.resolve("uploads"))) {
            return entries.toList();
        }
    }
}
