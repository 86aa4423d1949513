// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import io.camelmedia.component.ci.model.Message;
import io.camelmedia.component.ci.model.NewWorkspace;
import io.camelmedia.component.ci.model.Workspace;
import io.camelmedia.component.ci.model.WorkspaceUpdate;
import io.camelmedia.support.json.Json;
import io.camelmedia.testkit.ci.CiSimulator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CiWorkspacesTest extends CiTestSupport {

    private static final String CREATE = "ci:workspaces/create?networkId=sim-network";
    private static final String UPDATE = "ci:workspaces/update?workspaceId=sim-workspace";

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @Test
    void listsWorkspacesInAnOrder() {
        List<?> byName = template.requestBody("ci:workspaces", null, List.class);
        List<?> reversed = template.requestBodyAndHeaders(
                "ci:workspaces?orderDirection=desc&fields=class",
                null,
                Map.of("CamelCiLimit", 500, "CamelCiOrderBy", "networkName"),
                List.class);

        assertThat(byName)
                .extracting(each -> ((Workspace) each).name())
                .hasSize(3)
                .isSorted();
        assertThat(reversed).allSatisfy(each -> {
            assertThat(((Workspace) each).workspaceClass()).isNotNull();
            assertThat(((Workspace) each).storage()).isNull();
        });
        assertThat(ci.journal().requests("GET", "/workspaces"))
                .extracting(request -> request.query())
                .containsExactly(
                        "orderBy=name&orderDirection=asc",
                        "limit=500&orderBy=networkName&orderDirection=desc&fields=class");
    }

    @Test
    void getsAWorkspace() {
        Workspace workspace = template.requestBodyAndHeader(
                "ci:workspaces/get", null, "CamelCiWorkspaceId", CiSimulator.WORKSPACE, Workspace.class);

        assertThat(workspace.rootFolderId()).isEqualTo(CiSimulator.ROOT_FOLDER);
        assertThat(workspace.network().networkClass()).isEqualTo("Enterprise");
        assertThat(workspace.entitlements().hasAspera()).isTrue();
        assertThat(workspace.storage().allotted()).isEqualTo(1L << 40);
    }

    @Test
    void createsAWorkspaceFromTheUri() throws Exception {
        Workspace created = template.requestBody(
                CREATE + "&name=Trailers&storageAllotted=50&storageUnit=GB&note=Soon"
                        + "&manageMembersPrivilege=WorkspaceAdmin&purgeTrashPrivilege=NetworkOwner",
                "a body that is not read",
                Workspace.class);

        assertThat(created.name()).isEqualTo("Trailers");
        assertThat(created.storage().allotted()).isEqualTo(50L << 30);
        assertThat(created.note().text()).isEqualTo("Soon");
        assertThat(ci.journal().last("POST", "/networks/sim-network/workspaces").json())
                .isEqualTo(Json.read("""
                        {"name":"Trailers","storageAllotted":{"value":50,"unit":"GB"},"note":"Soon",
                         "manageMembersPrivilege":"WorkspaceAdmin","purgeTrashPrivilege":"NetworkOwner"}"""));
    }

    @Test
    void createsAWorkspaceFromHeaders() {
        Workspace created = template.requestBodyAndHeaders(
                "ci:workspaces/create",
                null,
                Map.of(
                        "CamelCiNetworkId", CiSimulator.NETWORK,
                        "CamelCiName", "Trailers",
                        "CamelCiStorageAllotted", "1.5",
                        "CamelCiStorageUnit", "TB",
                        "CamelCiManageMembersPrivilege", "WorkspaceAdmin",
                        "CamelCiPurgeTrashPrivilege", "NetworkOwner"),
                Workspace.class);

        assertThat(created.storage().allotted()).isEqualTo(3L << 39);
    }

    @Test
    void createsAWorkspaceFromARecord() throws Exception {
        NewWorkspace wanted = NewWorkspace.builder()
                .name("Trailers")
                .storageAllotted(50, "GB")
                .manageMembersPrivilege("WorkspaceAdmin")
                .purgeTrashPrivilege("NetworkOwner")
                .archiveEnabled(false)
                .asperaEnabled(false)
                .members("john@example.com")
                .note("Soon")
                .build();

        Workspace created = template.requestBody(CREATE, wanted, Workspace.class);

        assertThat(created.entitlements().hasAspera()).isFalse();
        assertThat(ci.journal().last("POST", "/networks/sim-network/workspaces").json())
                .isEqualTo(Samples.written(wanted));
    }

    @Test
    void changesAWorkspaceFromTheUri() {
        Workspace changed = template.requestBody(
                UPDATE + "&name=Renamed&note=Done&storageAllotted=2&storageUnit=TB", null, Workspace.class);

        assertThat(changed.name()).isEqualTo("Renamed");
        assertThat(changed.note().text()).isEqualTo("Done");
        assertThat(changed.storage().allotted()).isEqualTo(2L << 40);
    }

    @Test
    void changesAWorkspaceFromARecordWithNothingButWhatIsSet() throws Exception {
        WorkspaceUpdate change = WorkspaceUpdate.builder().asperaEnabled(false).build();

        Workspace changed = template.requestBody(UPDATE, change, Workspace.class);

        assertThat(changed.entitlements().hasAspera()).isFalse();
        assertThat(ci.journal().last("PUT", "/workspaces/sim-workspace").json())
                .isEqualTo(Json.read("{\"isAsperaEnabled\":false}"));
    }

    @Test
    void changesAWorkspaceFromHeaders() {
        Workspace changed = template.requestBodyAndHeader(UPDATE, null, "CamelCiName", "Renamed", Workspace.class);

        assertThat(changed.name()).isEqualTo("Renamed");
    }

    @Test
    void listsTheContentsOfAKind() {
        List<?> folders =
                template.requestBody("ci:workspaces/contents?workspaceId=sim-workspace&kind=folder", null, List.class);

        assertThat(folders).isNotEmpty();
        assertThat(Samples.names(folders)).containsExactly("Root", "Dailies");
    }

    @Test
    void listsContentsWithFieldsThatAreLeftOutByDefault() {
        List<?> assets = template.requestBodyAndHeaders(
                "ci:workspaces/contents?extraFields=commentStats&kind=asset",
                null,
                Map.of("CamelCiWorkspaceId", CiSimulator.WORKSPACE),
                List.class);

        assertThat(assets).allSatisfy(asset -> assertThat(Json.tree(asset).has("commentStats"))
                .isTrue());
    }

    @Test
    void searchesByKeywords() {
        List<?> found = template.requestBody(
                "ci:workspaces/search?workspaceId=sim-workspace&query=movie dail", null, List.class);

        assertThat(Samples.names(found)).containsExactly("Dailies", "Movie.mov");
        assertThat(ci.journal().last("GET", "/workspaces/sim-workspace/search").query())
                .isEqualTo("query=movie%20dail&orderBy=relevance");
    }

    @Test
    void listsTheTrashAndPurgesIt() {
        template.requestBody("ci:folders/trash?folderId=" + CiSimulator.FOLDER, (Object) null);
        String trash = "ci:workspaces/trash?workspaceId=sim-workspace&orderBy=trashedOn&kind=folder";
        assertThat(Samples.names(template.requestBody(trash, null, List.class))).containsExactly("Dailies");

        Message purged = template.requestBody(
                "ci:workspaces/purge?workspaceId=sim-workspace", "a body that is not read", Message.class);

        assertThat(purged.message()).isNotBlank();
        assertThat(template.requestBody(trash, (Object) null))
                .asInstanceOf(list(Object.class))
                .isEmpty();
        assertThat(ci.journal().last("POST", "/workspaces/sim-workspace/purgetrash"))
                .satisfies(request -> {
                    assertThat(request.header("Content-Length")).contains("0");
                    assertThat(request.header("Content-Type")).contains("application/json");
                    assertThat(request.bodyLength()).isZero();
                });
    }
}
