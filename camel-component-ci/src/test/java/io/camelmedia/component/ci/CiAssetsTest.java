// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.camelmedia.component.ci.model.AssetDownload;
import io.camelmedia.component.ci.model.BulkItem;
import io.camelmedia.component.ci.model.BulkResult;
import io.camelmedia.component.ci.model.Element;
import io.camelmedia.component.ci.model.Item;
import io.camelmedia.component.ci.model.MediaBox;
import io.camelmedia.component.ci.model.Message;
import io.camelmedia.component.ci.model.User;
import io.camelmedia.support.error.ConflictException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.json.Json;
import io.camelmedia.testkit.ci.CiSimulator;
import java.util.List;
import java.util.Map;
import org.apache.camel.ResolveEndpointFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CiAssetsTest extends CiTestSupport {

    private static final String ONE = "?assetId=sim-asset";

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @Test
    void getsAnAssetWithTheFieldsThatAreWanted() {
        Item all = template.requestBody("ci:assets/get" + ONE, null, Item.class);
        Item some = template.requestBodyAndHeader(
                "ci:assets/get?fields=status", null, "CamelCiAssetId", "sim-asset", Item.class);

        assertThat(all.hasStatus("complete")).isTrue();
        assertThat(all.isDeleted()).isFalse();
        assertThat(some.size()).isNull();
        assertThat(some.status()).isEqualTo("Complete");
    }

    @Test
    void getsManyAssetsPageByPage() {
        List<?> items = template.requestBody(
                "ci:assets/details?assetIds=sim-asset,sim-asset-audio,sim-asset-image&limit=2&paging=all",
                null,
                List.class);

        assertThat(Samples.names(items)).containsExactly("Movie.mov", "Interview.wav", "Poster.png");
        assertThat(ci.journal().count("POST", "/assets/details/bulk")).isEqualTo(2);
    }

    @Test
    void renamesAnAssetByTheBody() {
        Item asset = template.requestBody("ci:assets/update" + ONE, Map.of("name", "New.mov"), Item.class);

        assertThat(asset.name()).isEqualTo("New.mov");
    }

    @Test
    void refusesANameThatIsTooLong() {
        assertThat(catchThrowable(() -> context.getEndpoint("ci:assets/update" + ONE + "&name=" + "x".repeat(513))))
                .isInstanceOf(ResolveEndpointFailedException.class)
                .rootCause()
                .hasMessageEndingWith(" is not allowed; it must be a text of 1 to 512 characters");
    }

    @Test
    void refusesAnUpdateOfNothing() {
        assertThat(catchThrowable(() -> template.requestBody("ci:assets/update" + ONE, (Object) null)))
                .hasRootCauseInstanceOf(ValidationException.class)
                .hasRootCauseMessage("ci:assets/update: one of name, description is required");
    }

    @Test
    void aLocationShowsNoAddressAsText() {
        AssetDownload download = template.requestBody("ci:assets/location" + ONE, null, AssetDownload.class);

        assertThat(download.location()).contains("Signature=");
        assertThat(download.proxies()).hasSize(1);
        assertThat(download.toString()).doesNotContain("Signature").contains("sim-asset");
    }

    @Test
    void asksForAnAddressThatHoldsLonger() {
        template.requestBody(
                "ci:assets/location?assetId=sim-asset&downloadExpirationDate=2030-01-01T00:00:00Z", (Object) null);

        assertThat(ci.journal().last("GET", "/assets/sim-asset/download").query())
                .isEqualTo("downloadExpirationDate=2030-01-01T00:00:00.000Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trash", "delete"})
    void actsOnOneAssetAndOnMany(String action) {
        Message one = template.requestBody("ci:assets/" + action + ONE, null, Message.class);
        BulkResult many = template.requestBody(
                "ci:assets/" + action, Map.of("assetIds", List.of("sim-asset-audio", "none")), BulkResult.class);

        assertThat(one.message()).startsWith("Asset was ");
        assertThat(many.complete()).extracting(BulkItem::id).containsExactly("sim-asset-audio");
        assertThat(many.errors()).hasSize(1);
    }

    @Test
    void aBulkOperationThatFailedForAllAssetsSaysSo() {
        assertThat(catchThrowable(() -> template.requestBody("ci:assets/trash?assetIds=x,y", (Object) null)))
                .hasRootCauseInstanceOf(BulkOperationException.class)
                .rootCause()
                .hasMessageStartingWith("ci:assets/trash: 409 BulkOperationFailed: failed for 2 of 2 assets:"
                        + " AssetNotFound (x), AssetNotFound (y)");
    }

    @Test
    void assetsComeBackFromTheTrash() {
        template.requestBody("ci:assets/trash" + ONE, (Object) null);

        template.requestBody("ci:assets/untrash" + ONE, (Object) null);

        assertThat(template.requestBody("ci:assets/get" + ONE, null, Item.class).isTrashed())
                .isFalse();
    }

    @Test
    void copiesByTheShapeOfTheWire() throws Exception {
        template.requestBody("ci:assets/copy?assetIds=sim-asset&workspaceId=sim-workspace", (Object) null);
        String fromUri = ci.journal().last("POST", "/assets/copy").json().toString();
        template.requestBody(
                "ci:assets/copy", "{\"assetIds\":[\"sim-asset\"],\"targets\":[{\"workspaceId\":\"sim-workspace\"}]}");

        assertThat(Json.read(fromUri))
                .isEqualTo(ci.journal().last("POST", "/assets/copy").json())
                .isEqualTo(Json.read("""
                        {"assetIds":["sim-asset"],"targets":[{"workspaceId":"sim-workspace"}]}"""));
    }

    @Test
    void movesAssets() {
        String target = ci.addFolder("Target", CiSimulator.ROOT_FOLDER);

        template.requestBodyAndHeader("ci:assets/move?assetIds=sim-asset", null, "CamelCiFolderId", target);

        assertThat(Samples.names(template.requestBody("ci:folders/contents?folderId=" + target, null, List.class)))
                .containsExactly("Movie.mov");
        assertThat(catchThrowable(
                        () -> template.requestBody("ci:assets/move?assetIds=sim-asset&folderId=none", (Object) null)))
                .hasRootCauseInstanceOf(NotFoundException.class)
                .rootCause()
                .hasMessageContaining("Unknown resource none");
    }

    @Test
    void metadataComesFromOptionsAHeaderOrTheBody() throws Exception {
        template.requestBody("ci:assets/metadata/add" + ONE + "&metadata.Owner=Camel", (Object) null);
        template.requestBodyAndHeader("ci:assets/metadata/add" + ONE, null, "CamelCiMetadata", Map.of("Scene", 12));
        template.requestBody("ci:assets/metadata/add" + ONE, "{\"metadata\":[{\"name\":\"Take\",\"value\":\"3\"}]}");

        assertThat(ci.journal().requests("POST", "/assets/sim-asset/metadata"))
                .extracting(request -> request.json())
                .containsExactly(
                        Json.read("{\"metadata\":[{\"name\":\"Owner\",\"value\":\"Camel\"}]}"),
                        Json.read("{\"metadata\":[{\"name\":\"Scene\",\"value\":\"12\"}]}"),
                        Json.read("{\"metadata\":[{\"name\":\"Take\",\"value\":\"3\"}]}"));
        assertThat(template.requestBody("ci:assets/get" + ONE, null, Item.class).metadata())
                .hasSize(3);
    }

    @Test
    void aNameThatExistsAlreadyIsAConflict() {
        template.requestBody("ci:assets/metadata/add" + ONE + "&metadata.Owner=Camel", (Object) null);

        assertThat(catchThrowable(() ->
                        template.requestBody("ci:assets/metadata/add" + ONE + "&metadata.Owner=Camel", (Object) null)))
                .hasRootCauseInstanceOf(ConflictException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ci:assets/metadata/add?assetId=sim-asset    | {}               | metadata is required: give the option metadata or the header CamelCiMetadata, or metadata in the body
            ci:assets/metadata/add?assetId=sim-asset    | {"metadata":[7]} | body field metadata=[7] has an entry that is no pair of name and value
            ci:assets/metadata/update?assetId=sim-asset | {}               | metadataName, metadataValue are required: give the option metadataName or the header CamelCiMetadataName; give the option metadataValue or the header CamelCiMetadataValue, or value in the body
            """)
    void refusesMetadataThatMissSomething(String uri, String body, String text) {
        assertThat(catchThrowable(() -> template.requestBody(uri, body)))
                .hasRootCauseInstanceOf(ValidationException.class)
                .rootCause()
                .hasMessageEndingWith(text);
    }

    @Test
    void aNameOfMetadataStaysInItsPlaceOfThePath() {
        template.requestBody(
                "ci:assets/metadata/add" + ONE, Map.of("metadata", List.of(Map.of("name", "a/b c", "value", "1"))));

        template.requestBodyAndHeaders(
                "ci:assets/metadata/update" + ONE, Map.of("value", "2"), Map.of("CamelCiMetadataName", "a/b c"));

        assertThat(ci.journal().count("PUT", "/assets/sim-asset/metadata/a%2Fb%20c"))
                .isEqualTo(1);
    }

    @Test
    void anElementShowsNoAddressAsText() {
        String id = ci.addElement(CiSimulator.ASSET, "Notes.pdf", 1_024);

        Element element = template.requestBody("ci:elements/get?elementId=" + id, null, Element.class);

        assertThat(element.downloadUrl()).contains("Signature=");
        assertThat(element.asset().id()).isEqualTo("sim-asset");
        assertThat(element.toString()).doesNotContain("Signature");
    }

    @Test
    void makesStreams() throws Exception {
        BulkResult made = template.requestBody(
                "ci:assets/streams" + ONE + "&streamName=review&expirationDate=2030-01-01", null, BulkResult.class);

        assertThat(made.complete().get(0).streams().get(0).url()).endsWith(".m3u8");
        assertThat(made.toString()).doesNotContain("m3u8");
        assertThat(ci.journal().last("POST", "/assets/sim-asset/streams").json())
                .isEqualTo(Json.read("""
                        {"streams":[{"name":"review","expirationDate":"2030-01-01T00:00:00.000Z"}]}"""));
    }

    @Test
    void changesAMediaBoxAsAWhole() {
        String id = ci.addMediaBox("Box", "Secure", null, List.of(CiSimulator.USERNAME), "sim-asset");

        MediaBox changed = template.requestBody(
                "ci:mediaboxes/update?mediaboxId=" + id
                        + "&name=Other&type=Secure&assetIds=sim-asset-audio&recipients=a@example.com",
                null,
                MediaBox.class);

        assertThat(changed.name()).isEqualTo("Other");
        assertThat(template.requestBody("ci:mediaboxes/get?mediaboxId=" + id, null, MediaBox.class)
                        .users())
                .extracting(User::email)
                .containsExactly("a@example.com");
    }

    @Test
    void anAssetThatIsNamedTwiceForAMediaBoxIsSentOnce() throws Exception {
        String id = ci.addMediaBox("Box", "Public", null, List.of(), "sim-asset");

        template.requestBody(
                "ci:mediaboxes/update?name=N&type=Public&assetIds=sim-asset,sim-asset-audio,sim-asset&mediaboxId=" + id,
                (Object) null);

        assertThat(ci.journal().last("PUT", "/mediaboxes/" + id).json().path("assetIds"))
                .isEqualTo(Json.read("[\"sim-asset\",\"sim-asset-audio\"]"));
    }
}
