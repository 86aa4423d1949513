// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.component.ci.model.MetadataChanges;
import io.camelmedia.component.ci.model.NewMediaBox;
import io.camelmedia.component.ci.model.NewWorkspace;
import io.camelmedia.component.ci.model.WorkspaceUpdate;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.json.Json;
import io.camelmedia.testkit.ci.CiSimulator;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each request body that the document prints, sent as JSON and as the operation's record. */
class CiRequestSamplesTest extends CiTestSupport {

    private static final Map<String, Class<?>> RECORDS = Map.of(
            "workspaces-create", NewWorkspace.class,
            "workspaces-update", WorkspaceUpdate.class,
            "folders-metadata", MetadataChanges.class,
            "mediaboxes-create", NewMediaBox.class);

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            token-delegate    | POST | /oauth2/token            | ci:token/delegate
            workspaces-create | POST | /networks/n/workspaces   | ci:workspaces/create?networkId=n
            workspaces-update | PUT  | /workspaces/w            | ci:workspaces/update?workspaceId=w
            folders-create    | POST | /folders                 | ci:folders/create
            folders-update    | PUT  | /folders/f               | ci:folders/update?folderId=f
            folders-move      | POST | /folders/move            | ci:folders/move
            folders-trash     | POST | /folders/trash           | ci:folders/trash
            folders-untrash   | POST | /folders/untrash         | ci:folders/untrash
            folders-delete    | POST | /folders/delete          | ci:folders/delete
            folders-metadata  | POST | /folders/metadata/changes | ci:folders/metadata
            """)
    void theDocumentsBodyIsSentAsItStands(String sample, String method, String path, String uri) throws IOException {
        assertSent(method, path, uri, Samples.read("requests/" + sample), RECORDS.get(sample));
    }

    @ParameterizedTest
    @ValueSource(strings = {"workspaceId", "catalogId"})
    void theEventsOfOneSpaceAreAskedFor(String dropped) throws IOException {
        ObjectNode both = Samples.object("requests/events");
        assertThat(catchThrowable(() -> template.requestBody("ci:events?strict=false", both.toString())))
                .hasRootCauseInstanceOf(ValidationException.class)
                .hasRootCauseMessage("ci:events: workspaceId, catalogId exclude each other");

        both.remove(dropped);

        assertSent("POST", "/events", "ci:events?strict=false", both, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"expirationDays", "expirationDate"})
    void aMediaBoxExpiresOneWay(String dropped) throws IOException {
        ObjectNode both = Samples.object("requests/mediaboxes-create");
        assertThat(catchThrowable(() -> template.requestBody("ci:mediaboxes/create", both.toString())))
                .hasRootCauseInstanceOf(ValidationException.class)
                .hasRootCauseMessage("ci:mediaboxes/create: expirationDays, expirationDate exclude each other");

        both.remove(dropped);

        assertSent("POST", "/mediaboxes", "ci:mediaboxes/create", both, NewMediaBox.class);
    }

    @Test
    void tokensAreAskedForAsTheDocumentPrints() throws IOException {
        String token = Samples.read("answers/token").toString();
        ObjectNode refresh = Samples.object("requests/token-refresh").put("refresh_token", "q8eml5kormli7aq6");
        ci.faults().on("POST", "/oauth2/token").answer(200, Map.of(), token);
        ci.faults().on("GET", "/workspaces").answer(401, Map.of(), "{}");

        catchThrowable(() -> template.requestBody(
                "ci:workspaces?clientId=yjtgrjdag8is4cxb&clientSecret=q1h0jt4fi0bctwb5", (Object) null));

        assertThat(ci.journal().requests("POST", "/oauth2/token"))
                .extracting(request -> request.json())
                .containsExactly(Samples.read("requests/token-password"), refresh);
    }

    /** @param record null when the operation has none */
    private void assertSent(String method, String path, String uri, JsonNode sample, Class<?> record) {
        ci.faults().on(method, path).answer(200, Map.of(), "{\"items\":[],\"access_token\":\"fake\"}");

        template.requestBody(uri, sample.toString());
        assertThat(ci.journal().last(method, path).json()).isEqualTo(sample);

        if (record != null) {
            template.requestBody(uri, Json.convert(sample, record));
            assertThat(ci.journal().last(method, path).json()).isEqualTo(sample);
        }
    }
}
