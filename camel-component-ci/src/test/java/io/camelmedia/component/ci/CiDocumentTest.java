// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.wire.SentRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the document prints, and what it leaves open, as a plain server sees it. */
class CiDocumentTest extends CiWireTestSupport {

    private static final String SEARCH = "ci:workspaces/search?workspaceId=w&query=movie";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ci:workspaces                                     | GET /workspaces?orderBy=name&orderDirection=asc
            ci:workspaces/contents?workspaceId=w              | GET /workspaces/w/contents?orderBy=name&orderDirection=asc
            ci:folders/contents?folderId=f                    | GET /folders/f/contents?orderBy=name&orderDirection=asc
            ci:mediaboxes                                     | GET /mediaboxes/received?orderBy=createdOn&orderDirection=desc
            ci:networks/events?networkId=n                    | GET /networks/n/events?limit=50&orderDirection=asc
            ci:networks/events?networkId=n&type=CreateWorkspace,DeleteWorkspace&limit=7 | GET /networks/n/events?type=CreateWorkspace,DeleteWorkspace&limit=7&orderDirection=asc
            ci:workspaces/contents?workspaceId=w&fields=name,type&extraFields=commentStats | GET /workspaces/w/contents?orderBy=name&orderDirection=asc&fields=name,type&extraFields=commentStats
            ci:folders/trash?folderId=f                       | POST /folders/f/trash
            ci:folders/delete?folderIds=f,g                   | POST /folders/delete
            ci:folders/create?name=f                          | POST /folders
            """)
    void aRequestIsTheDocuments(String uri, String line) {
        assertThat(line(sent(uri))).isEqualTo(line);
    }

    @Test
    void aSearchAsksForTheBestFirstByLeavingTheDirectionToTheService() {
        assertThat(line(sent(SEARCH))).isEqualTo("GET /workspaces/w/search?query=movie&orderBy=relevance");
        assertThat(line(sent(SEARCH + "&orderDirection=desc"))).endsWith("&orderBy=relevance&orderDirection=desc");
        assertThat(line(sent(SEARCH, null, Map.of("CamelCiOrderDirection", "Asc"))))
                .endsWith("&orderDirection=asc");
        assertThat(line(sent(SEARCH + "&orderBy=name"))).endsWith("&orderBy=name");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ci:workspaces/contents?workspaceId=w&orderDirection=Desc&orderBy=CreatedOn&kind=Asset | orderDirection=desc orderBy=createdOn kind=asset
            ci:workspaces/contents?workspaceId=w&orderBy=NAME&kind=ALL             | orderBy=name kind=all
            ci:mediaboxes?status=Active&type=secure                                | status=active type=Secure
            ci:networks/events?networkId=n&type=createworkspace,DELETEWORKSPACE    | type=CreateWorkspace,DeleteWorkspace
            ci:workspaces/contents?workspaceId=w&extraFields=CommentStats          | extraFields=commentStats
            """)
    void aClosedListIsTakenInAnyCaseAndSentAsItIsPrinted(String uri, String parameters) {
        String line = line(sent(uri));

        assertThat(parameters.split(" "))
                .allSatisfy(parameter -> assertThat(line).contains(parameter));
    }

    @Test
    void aClosedListIsTakenInAnyCaseFromHeadersAndBodiesToo() {
        assertThat(line(sent(
                        "ci:workspaces/contents",
                        null,
                        Map.of("CamelCiWorkspaceId", "w", "CamelCiOrderBy", "CreatedOn", "CamelCiKind", "Folder"))))
                .contains("orderBy=createdOn")
                .contains("kind=folder");
        assertThat(sent("ci:mediaboxes/create", "{\"name\":\"n\",\"type\":\"PUBLIC\",\"assetIds\":[\"a\"]}")
                        .body())
                .isEqualTo(json("{'name':'n','type':'Public','assetIds':['a']}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "Public", "PUBLIC"})
    void theAccessToAMediaBoxIsTakenInAnyCase(String access) {
        SentRequest request = sent("ci:mediaboxes/open?mediaboxId=m&access=" + access);

        assertThat(request.line()).isEqualTo("POST /mediaboxes/m/open");
        assertThat(request.header("Authorization")).isNull();
    }

    @Test
    void aProtectedMediaBoxIsOpenedWithItsOwnPassword() {
        SentRequest request = sent("ci:mediaboxes/open?mediaboxId=m&access=Protected&mediaboxPassword=fake");

        assertThat(request.header("Authorization")).isEqualTo("Basic bWVkaWFib3g6ZmFrZQ==");
        assertThat(request.content()).isEmpty();
    }

    @Test
    void anAssetThatIsNamedTwiceForAMediaBoxIsSentOnce() {
        assertThat(sent("ci:mediaboxes/create?name=n&type=Public&assetIds=a,b,a")
                        .body()
                        .path("assetIds"))
                .isEqualTo(json("['a','b']"));
        assertThat(sent("ci:mediaboxes/create", "{\"name\":\"n\",\"type\":\"Public\",\"assetIds\":[\"a\",\"a\"]}")
                        .body()
                        .path("assetIds"))
                .isEqualTo(json("['a']"));
    }

    @Test
    void moreAssetsThanAMediaBoxUsuallyTakesAreSentAndLeftToTheService() {
        String ids = IntStream.rangeClosed(1, 1001).mapToObj(Integer::toString).collect(Collectors.joining(","));

        assertThat(sent("ci:mediaboxes/create?name=n&type=Public", null, Map.of("CamelCiAssetIds", ids))
                        .body()
                        .path("assetIds"))
                .hasSize(1001);
    }

    @Test
    void whatChangesOfMetadataDoToEachOtherIsLeftToTheService() {
        String changes = "{\"changes\":[{\"folderIds\":[\"f\",\"f\"],\"set\":[{\"name\":\"a\",\"value\":\"b\"}],"
                + "\"unset\":[{\"name\":\"A\"}]}]}";

        assertThat(sent("ci:folders/metadata?strict=false", changes).body()).isEqualTo(json(changes));
        assertThat(sent("ci:folders/metadata", changes).body()).isEqualTo(json(changes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ci:folders/trash?folderId=f",
                "ci:workspaces/purge?workspaceId=w",
                "ci:folders/create?name=n",
                "ci:events?workspaceId=w"
            })
    void aPostHasALengthAndIsJsonEvenWhenItIsEmpty(String uri) {
        SentRequest request = sent(uri);

        assertThat(request.headers())
                .containsEntry(
                        "content-length", Integer.toString(request.content().length()))
                .doesNotContainKey("transfer-encoding");
        assertThat(request.header("Content-Type")).startsWith("application/json");
    }

    @Test
    void retryAfterOnASuccessIsNoWish() {
        service.answer("GET /workspaces/w", 200, Map.of("Retry-After", "3600"), "{\"id\":\"w\"}");

        Exchange answered = call("ci:workspaces/get?workspaceId=w", null, Map.of());

        assertThat(answered.getException()).isNull();
        assertThat(service.take()).hasSize(1);
    }

    @Test
    void membersOfAWorkspaceComeFromTheUriAHeaderOrTheBody() {
        String uri = "ci:workspaces/create?networkId=n&name=w&storageAllotted=1&manageMembersPrivilege=a"
                + "&purgeTrashPrivilege=b&isArchiveEnabled=true&isAsperaEnabled=false";
        List<SentRequest> requests = new ArrayList<>();
        requests.add(sent(uri + "&members=a@example.com,u1"));
        requests.add(sent(uri + "&members=RAW([\"a@example.com\",\"u1\"])"));
        requests.add(sent(uri, null, Map.of("CamelCiMembers", List.of("a@example.com", "u1"))));
        requests.add(sent(uri, "{\"members\":[\"a@example.com\",\"u1\"]}"));

        assertThat(requests).allSatisfy(request -> {
            assertThat(request.body().path("members")).isEqualTo(json("['a@example.com','u1']"));
            assertThat(request.body().path("name").asText()).isEqualTo("w");
            assertThat(request.body().path("isAsperaEnabled").isBoolean()).isTrue();
        });
    }

    @Test
    void aDownloadToAFileTellsItsPathInAHeader(@TempDir Path folder) {
        service.answer("GET /assets/a", "{\"id\":\"a\"}");
        service.answer("GET /assets/a/download", "{\"id\":\"a\",\"location\":\"" + service.url() + "/film\"}");
        service.answer("GET /film", "film");

        Exchange written = call("ci:assets/download?assetId=a&file=" + folder.resolve("a.mov"), null, Map.of());
        Exchange streamed =
                call("ci:assets/download?assetId=a", null, Map.of("CamelCiResultPath", "of an earlier download"));

        assertThat(written.getMessage().getHeader("CamelCiResultPath"))
                .isEqualTo(folder.resolve("a.mov").toString());
        assertThat(streamed.getMessage().getHeaders()).doesNotContainKey("CamelCiResultPath");
        assertThat(streamed.getMessage().getBody(String.class)).isEqualTo("film");
    }

    @Test
    void aTokenThatIsAskedForAtAnotherServiceNamesTheOptionThatIsWrong() {
        sent("ci:workspaces/get?workspaceId=w");
        service.answer(TOKEN_REQUEST, 404, Map.of(), "<html>Not Found</html>");

        assertThat(failure("ci:workspaces/get?workspaceId=w&username=another", null, Map.of()))
                .hasMessageStartingWith("ci:token: 404 this could not be found; check ")
                .hasMessageContaining("baseUrl (camel.component.ci.base-url)")
                .hasMessageEndingWith("(POST " + service.url() + "/oauth2/token)");
    }

    private static String line(SentRequest request) {
        return URLDecoder.decode(request.line(), StandardCharsets.UTF_8);
    }
}
