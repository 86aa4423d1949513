package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.ci.model.CreatedFolder;
import io.camelmedia.testkit.ci.CiSimulator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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
    void listsAllContentsPageByPage() {
        for (int i = 0; i < 7; i++) {
            template.requestBody("ci:folders/create", Map.of("name", "f" + i, "workspaceId", CiSimulator.WORKSPACE));
        }

        List<?> items = template.requestBody(
                "ci:workspaces/contents?workspaceId=sim-workspace&limit=2&paging=all", null, List.class);

        assertThat(items).hasSizeGreaterThanOrEqualTo(8);
        assertThat(ci.journal().requests("GET", "/workspaces/sim-workspace/contents"))
                .hasSizeGreaterThan(3);
    }
}
