// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.ci.model.CreatedFolder;
import io.camelmedia.component.ci.model.Folder;
import io.camelmedia.component.ci.model.FolderStats;
import io.camelmedia.component.ci.model.Message;
import io.camelmedia.testkit.ci.CiSimulator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CiFoldersTest extends CiTestSupport {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @Test
    void createsAFolderFromTheUri() {
        CreatedFolder folder = template.requestBody(
                "ci:folders/create?name=Rushes&workspaceId=" + CiSimulator.WORKSPACE, null, CreatedFolder.class);

        assertThat(folder.name()).isEqualTo("Rushes");
        assertThat(folder.workspaceId()).isEqualTo(CiSimulator.WORKSPACE);
        assertThat(folder.folderId()).isNotBlank();
    }

    @Test
    void createsAFolderFromHeaders() {
        CreatedFolder folder = template.requestBodyAndHeaders(
                "ci:folders/create",
                null,
                Map.of("CamelCiName", "Rushes", "CamelCiParentFolderId", CiSimulator.FOLDER),
                CreatedFolder.class);

        assertThat(folder.parentId()).isEqualTo(CiSimulator.FOLDER);
    }

    @Test
    void createsAFolderFromAMap() {
        Object folder = template.requestBody(
                "ci:folders/create", Map.of("name", "Rushes", "workspaceId", CiSimulator.WORKSPACE));

        assertThat(folder).isInstanceOf(CreatedFolder.class);
    }

    @Test
    void givesTheAnswerAsJsonWhereTextIsWanted() {
        String json = template.requestBody(
                "ci:folders/create", "{\"name\":\"Rushes\",\"workspaceId\":\"sim-workspace\"}", String.class);

        assertThat(json).startsWith("{\"folderId\":").contains("\"name\":\"Rushes\"");
    }

    @Test
    void getsAFolder() {
        Folder folder = template.requestBodyAndHeader(
                "ci:folders/get", "a body that is not read", "CamelCiFolderId", CiSimulator.FOLDER, Folder.class);

        assertThat(folder.name()).isEqualTo("Dailies");
        assertThat(folder.parentFolder().id()).isEqualTo(CiSimulator.ROOT_FOLDER);
        assertThat(folder.isTrashed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            &name=Selects | - | -
            -             | Selects | -
            -             | - | {"name":"Selects"}
            """)
    void renamesAFolderFromTheUriAHeaderOrABody(String option, String header, String body) {
        String uri = "ci:folders/update?folderId=" + CiSimulator.FOLDER + (option == null ? "" : option);

        Folder folder = template.requestBodyAndHeader(uri, body, "CamelCiName", header, Folder.class);

        assertThat(folder.name()).isEqualTo("Selects");
    }

    @Test
    void trashesAndUntrashesAFolderWithoutABody() {
        Message trashed = template.requestBodyAndHeader(
                "ci:folders/trash", "a body that is not read", "CamelCiFolderId", CiSimulator.FOLDER, Message.class);
        assertThat(trashed.message()).isEqualTo("Folder was trashed");
        assertThat(folder().isTrashed()).isTrue();

        template.requestBody("ci:folders/untrash?folderId=" + CiSimulator.FOLDER, (Object) null);

        assertThat(folder().isTrashed()).isFalse();
        assertThat(ci.journal().requests("POST", "/folders/**")).hasSize(2).allSatisfy(request -> {
            assertThat(request.header("Content-Length")).contains("0");
            assertThat(request.header("Content-Type")).contains("application/json");
        });
    }

    @Test
    void deletesAFolder() {
        Message deleted = template.requestBody("ci:folders/delete?folderId=" + CiSimulator.FOLDER, null, Message.class);

        assertThat(deleted.message()).isEqualTo("Folder was deleted");
        assertThat(ci.journal().count("DELETE", "/folders/sim-folder")).isEqualTo(1);
    }

    @Test
    void countsWhatAFolderHolds() {
        FolderStats stats =
                template.requestBody("ci:folders/stats?folderId=" + CiSimulator.FOLDER, null, FolderStats.class);

        assertThat(stats.fileTotalCount()).isEqualTo(1);
        assertThat(stats.fileTotalSize()).isEqualTo(107_856_722);
    }

    @Test
    void listsTheContentsOfAFolderInAnOrder() {
        ci.addAsset("a.mov", CiSimulator.FOLDER, 1);
        ci.addFolder("Takes", CiSimulator.FOLDER);

        List<?> items = template.requestBody(
                "ci:folders/contents?folderId=sim-folder&orderBy=size&orderDirection=desc&kind=all", null, List.class);

        assertThat(Samples.names(items)).containsExactly("Takes", "Movie.mov", "a.mov");
    }

    @Test
    void listsAllContentsPageByPage() {
        for (int i = 0; i < 7; i++) {
            ci.addFolder("f" + i, CiSimulator.FOLDER);
        }

        List<?> items =
                template.requestBody("ci:folders/contents?folderId=sim-folder&limit=3&paging=all", null, List.class);

        assertThat(items).hasSize(8);
        assertThat(ci.journal().requests("GET", "/folders/sim-folder/contents"))
                .extracting(request -> request.query())
                .containsExactly(
                        "limit=3&orderBy=name&orderDirection=asc",
                        "limit=3&offset=3&orderBy=name&orderDirection=asc",
                        "limit=3&offset=6&orderBy=name&orderDirection=asc");
    }

    private Folder folder() {
        return template.requestBody("ci:folders/get?folderId=" + CiSimulator.FOLDER, null, Folder.class);
    }
}
