// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.component.ci.model.CreatedMediaBox;
import io.camelmedia.component.ci.model.MediaBox;
import io.camelmedia.component.ci.model.NewMediaBox;
import io.camelmedia.component.ci.model.OpenedMediaBox;
import io.camelmedia.support.error.AuthenticationException;
import io.camelmedia.support.error.ForbiddenException;
import io.camelmedia.support.json.Json;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CiMediaBoxesTest extends CiTestSupport {

    private static final String PASSWORD = "fake pässword:with colon";

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @Test
    void createsAMediaBoxFromTheUri() throws Exception {
        CreatedMediaBox created = template.requestBody(
                "ci:mediaboxes/create?name=Rushes&type=Protected&mediaboxPassword=fake&assetIds=sim-asset"
                        + "&folderIds=sim-folder&recipients=a@example.com,b@example.com&message=See&expirationDays=30"
                        + "&allowSourceDownload=true&allowPreviewDownload=true&allowElementDownload=false"
                        + "&sendNotifications=true&notifyOnOpen=true&notifyOnChange=false",
                "not read",
                CreatedMediaBox.class);

        assertThat(created.mediaboxId()).isNotBlank();
        assertThat(created.link()).startsWith("http");
        assertThat(sent()).isEqualTo(Json.read("""
                {"name":"Rushes","type":"Protected","assetIds":["sim-asset"],"folderIds":["sim-folder"],
                 "recipients":["a@example.com","b@example.com"],"message":"See","password":"fake","expirationDays":30,
                 "allowSourceDownload":true,"allowPreviewDownload":true,"allowElementDownload":false,
                 "sendNotifications":true,"notifyOnOpen":true,"notifyOnChange":false}"""));
    }

    @Test
    void createsAMediaBoxFromHeaders() throws Exception {
        template.requestBodyAndHeaders(
                "ci:mediaboxes/create",
                null,
                Map.of(
                        "CamelCiName", "Rushes",
                        "CamelCiType", "Secure",
                        "CamelCiFolderIds", List.of(CiSimulator.FOLDER),
                        "CamelCiRecipients", "a@example.com",
                        "CamelCiExpirationDate", Instant.parse("2999-01-31T12:00:00Z")),
                CreatedMediaBox.class);

        assertThat(sent()).isEqualTo(Json.read("""
                {"name":"Rushes","type":"Secure","folderIds":["sim-folder"],"recipients":["a@example.com"],
                 "expirationDate":"2999-01-31T12:00:00.000Z"}"""));
    }

    @Test
    void createsAMediaBoxFromARecord() throws Exception {
        NewMediaBox wanted = NewMediaBox.builder()
                .name("Rushes")
                .protectedBy("fake-password")
                .assetIds(CiSimulator.ASSET)
                .recipients("a@example.com")
                .message("See")
                .expiresOn(Instant.parse("2999-01-31T12:00:00Z"))
                .expiresAfterDays(7)
                .allowSourceDownload(true)
                .allowPreviewDownload(true)
                .allowElementDownload(true)
                .sendNotifications(true)
                .notifyOnOpen(false)
                .notifyOnChange(false)
                .elementTypes("Video")
                .build();

        template.requestBody("ci:mediaboxes/create", wanted, CreatedMediaBox.class);

        assertThat(sent()).isEqualTo(Samples.written(wanted));
        assertThat(sent().path("expirationDays").asInt()).isEqualTo(7);
        assertThat(sent().has("expirationDate")).isFalse();
        assertThat(sent().at("/filters/elements/types/0").asText()).isEqualTo("Video");
        assertThat(wanted.toString()).contains("Rushes").doesNotContain("fake-password");
    }

    @Test
    void listsReceivedMediaBoxesLatestFirst() {
        String early = add("Secure", null);
        ci.clock().advance(Duration.ofMinutes(1));
        String late = add("Public", null);

        List<?> all = template.requestBody("ci:mediaboxes", null, List.class);
        List<?> secure = template.requestBodyAndHeaders(
                "ci:mediaboxes?status=active&query=box",
                null,
                Map.of("CamelCiType", "Secure", "CamelCiLimit", 50, "CamelCiFields", "type"),
                List.class);

        assertThat(all).extracting(box -> ((MediaBox) box).id()).containsExactly(late, early);
        assertThat(secure).extracting(box -> ((MediaBox) box).id()).containsExactly(early);
        assertThat(ci.journal().requests("GET", "/mediaboxes/received"))
                .extracting(RecordedRequest::query)
                .containsExactly(
                        "orderBy=createdOn&orderDirection=desc",
                        "status=active&query=box&type=Secure&limit=50&orderBy=createdOn&orderDirection=desc"
                                + "&fields=type");
    }

    @Test
    void opensASecureMediaBoxWithTheAccountsToken() {
        OpenedMediaBox opened = template.requestBodyAndHeader(
                "ci:mediaboxes/open", "not read", "CamelCiMediaboxId", add("Secure", null), OpenedMediaBox.class);

        assertThat(opened.currentUser().email()).isEqualTo(CiSimulator.USERNAME);
        assertThat(authorization()).startsWith("Bearer ");
        assertThat(ci.journal().last().bodyLength()).isZero();
    }

    @Test
    void opensAProtectedMediaBoxWithItsPasswordAlone() {
        OpenedMediaBox opened = template.requestBodyAndHeaders(
                "ci:mediaboxes/open?access=protected",
                null,
                Map.of("CamelCiMediaboxId", add("Protected", PASSWORD), "CamelCiMediaboxPassword", PASSWORD),
                OpenedMediaBox.class);

        assertThat(opened.name()).isEqualTo("Box");
        assertThat(new String(Base64.getDecoder().decode(authorization().substring(6)), StandardCharsets.UTF_8))
                .endsWith(":" + PASSWORD)
                .doesNotContain(CiSimulator.USERNAME);
        assertThat(ci.journal().count("POST", "/oauth2/token")).isZero();
    }

    @Test
    void opensAPublicMediaBoxWithoutAnyProof() {
        template.requestBody("ci:mediaboxes/open?access=public&mediaboxId=" + add("Public", null), (Object) null);

        assertThat(ci.journal().last().header("Authorization")).isEmpty();
        assertThat(ci.journal().count("POST", "/oauth2/token")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"Secure,secure", "Protected,protected", "Public,public"})
    void listsTheContentsOfAMediaBoxByItsSecurity(String type, String access) {
        String id = add(type, "fake");
        String password = "&mediaboxPassword=fake";

        List<?> contents = template.requestBody(
                "ci:mediaboxes/contents?orderBy=userDefined&mediaboxId=" + id + "&access=" + access + password,
                null,
                List.class);
        List<?> inFolder = template.requestBody(
                "ci:mediaboxes/folder-contents?folderId=sim-folder&kind=asset&limit=1&paging=all&mediaboxId=" + id
                        + "&access=" + access + password,
                null,
                List.class);

        assertThat(Samples.names(contents)).containsExactly("Dailies");
        assertThat(Samples.names(inFolder)).containsExactly("Movie.mov");
        assertThat(ci.journal().all()).allSatisfy(request -> assertThat(String.valueOf(request.query()))
                .doesNotContain("fake"));
    }

    @Test
    void aWrongPasswordIsForbiddenAndNotShown() {
        Throwable thrown = catchThrowable(() -> template.requestBody(
                "ci:mediaboxes/open?access=protected&mediaboxPassword=wrong-fake&mediaboxId="
                        + add("Protected", "fake"),
                (Object) null));

        assertThat(thrown.getCause())
                .isInstanceOf(ForbiddenException.class)
                .hasMessageStartingWith("ci:mediaboxes/open: 403 ProtectedMediaBoxAccessDenied: Access denied.");
    }

    @Test
    void aProtectedMediaBoxDoesNotAcceptTheAccountsToken() {
        String id = add("Protected", "fake");
        ci.faults().on("POST", "/mediaboxes/" + id + "/open").answer(401, Map.of(), "{}");

        Throwable thrown = catchThrowable(() -> template.requestBody(
                "ci:mediaboxes/open?access=protected&mediaboxPassword=fake&mediaboxId=" + id, (Object) null));

        assertThat(thrown.getCause()).isInstanceOf(AuthenticationException.class);
        assertThat(ci.journal().requests("POST", "/mediaboxes/**"))
                .singleElement()
                .satisfies(request -> assertThat(request.header("Authorization").orElseThrow())
                        .startsWith("Basic "));
    }

    private static String add(String type, String password) {
        return ci.addMediaBox("Box", type, password, List.of(CiSimulator.USERNAME), CiSimulator.FOLDER);
    }

    private static String authorization() {
        return ci.journal().last().header("Authorization").orElseThrow();
    }

    private static JsonNode sent() {
        return ci.journal().last("POST", "/mediaboxes").json();
    }
}
