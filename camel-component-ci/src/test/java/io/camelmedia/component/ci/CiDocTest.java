// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.ci.model.AssetDownload;
import io.camelmedia.component.ci.model.BulkResult;
import io.camelmedia.component.ci.model.CreatedFolder;
import io.camelmedia.component.ci.model.CreatedMediaBox;
import io.camelmedia.component.ci.model.Element;
import io.camelmedia.component.ci.model.Event;
import io.camelmedia.component.ci.model.Folder;
import io.camelmedia.component.ci.model.FolderStats;
import io.camelmedia.component.ci.model.Item;
import io.camelmedia.component.ci.model.MediaBox;
import io.camelmedia.component.ci.model.Message;
import io.camelmedia.component.ci.model.OpenedMediaBox;
import io.camelmedia.component.ci.model.Token;
import io.camelmedia.component.ci.model.UploadedAsset;
import io.camelmedia.component.ci.model.Workspace;
import io.camelmedia.support.contract.DocContract;
import io.camelmedia.support.contract.DocExample;
import io.camelmedia.support.transfer.download.DownloadedMedia;
import io.camelmedia.testkit.ci.CiSimulator;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class CiDocTest extends DocContract {

    private static final String CHANGES = """
            {"changes": [{"folderIds": ["sim-folder"], "set": [{"name": "Owner", "value": "Camel"}]}]}""";

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    private String takes;
    private String trashed;
    private String mediaBox;
    private String trashedAsset;
    private String smallAsset;
    private String element;

    CiDocTest() {
        super(new CiApi());
    }

    @BeforeEach
    void fill() throws Exception {
        Instant time = Instant.parse("2026-01-31T12:00:00Z");
        ci.events().add(CiSimulator.WORKSPACE, "CreateAsset", time);
        ci.events().add(CiSimulator.NETWORK, "CreateWorkspace", time);
        takes = ci.addFolder("Takes", CiSimulator.ROOT_FOLDER);
        trashed = ci.addFolder("Old takes", CiSimulator.ROOT_FOLDER);
        trashedAsset = ci.addAsset("Old.mov", CiSimulator.FOLDER, 1_024);
        smallAsset = ci.addAsset("Small.mov", CiSimulator.FOLDER, new byte[1_000]);
        element = ci.addElement(CiSimulator.ASSET, "Notes.pdf", 1_024);
        ci.webhooks().subscribe(CiSimulator.NETWORK, "http://127.0.0.1:9/never");
        mediaBox = ci.addMediaBox("Dailies", "Secure", null, List.of(CiSimulator.USERNAME), CiSimulator.FOLDER);
        try (DefaultCamelContext context = new DefaultCamelContext();
                ProducerTemplate template = context.createProducerTemplate()) {
            configure(context);
            context.start();
            template.requestBody("ci:folders/trash?folderId=" + trashed, (Object) null);
            template.requestBody("ci:assets/trash?assetId=" + trashedAsset, (Object) null);
            template.requestBody("ci:assets/metadata/add?assetId=sim-asset&metadata.Category=Rushes", (Object) null);
        }
    }

    @Override
    protected void configure(CamelContext context) {
        CiConfiguration configuration = SimulatedAccount.in(context, ci.baseUrl());
        configuration.setUploadUrl(ci.uploads().origin().baseUrl());
        Properties properties = new Properties();
        properties.put("network", CiSimulator.NETWORK);
        properties.put("workspace", CiSimulator.WORKSPACE);
        properties.put("folderId", CiSimulator.FOLDER);
        properties.put("assetId", CiSimulator.ASSET);
        properties.put("smallAssetId", smallAsset);
        properties.put("otherAssetId", "sim-asset-audio");
        properties.put("trashedAssetId", trashedAsset);
        properties.put("elementId", element);
        properties.put("mediaboxId", mediaBox);
        properties.put("takes", takes);
        properties.put("trashed", trashed);
        context.getPropertiesComponent().setInitialProperties(properties);
    }

    @Override
    protected Map<String, Supplier<DocExample>> examples() {
        return Map.ofEntries(
                Map.entry("token/delegate", () -> DocExample.of(Token.class, null)),
                Map.entry("events", () -> listing(null)),
                Map.entry("events as a consumer", () -> DocExample.of(Event.class, null)),
                Map.entry("networks/events", () -> listing(null)),
                Map.entry("networks/events as a consumer", () -> DocExample.of(Event.class, null)),
                Map.entry("workspaces/events", () -> listing(null)),
                Map.entry("workspaces/events as a consumer", () -> listing(null)),
                Map.entry("workspaces", () -> listing(null)),
                Map.entry("workspaces/create", () -> DocExample.of(Workspace.class, null)),
                Map.entry("workspaces/get", () -> DocExample.of(Workspace.class, CiSimulator.WORKSPACE)),
                Map.entry("workspaces/update", () -> DocExample.of(Workspace.class, null)),
                Map.entry("workspaces/contents", () -> listing(CiSimulator.WORKSPACE)),
                Map.entry("workspaces/trash", () -> listing(CiSimulator.WORKSPACE)),
                Map.entry("workspaces/search", () -> listing("movie")),
                Map.entry("workspaces/purge", () -> DocExample.of(Message.class, CiSimulator.WORKSPACE)),
                Map.entry("folders/create", () -> DocExample.of(CreatedFolder.class, null)),
                Map.entry("folders/get", () -> DocExample.of(Folder.class, CiSimulator.FOLDER)),
                Map.entry("folders/update", () -> DocExample.of(Folder.class, null)),
                Map.entry("folders/delete", () -> DocExample.of(Message.class, null)),
                Map.entry("folders/contents", () -> DocExample.of(Iterator.class, CiSimulator.FOLDER)),
                Map.entry("folders/stats", () -> DocExample.of(FolderStats.class, CiSimulator.FOLDER)),
                Map.entry("folders/move", () -> completing(1, null)),
                Map.entry("folders/trash", () -> completing(2, null)),
                Map.entry("folders/untrash", () -> DocExample.of(Message.class, null)),
                Map.entry("folders/metadata", () -> completing(1, CHANGES)),
                Map.entry("mediaboxes", () -> listing(null)),
                Map.entry("mediaboxes as a consumer", () -> DocExample.of(MediaBox.class, null)),
                Map.entry("mediaboxes/create", () -> DocExample.of(CreatedMediaBox.class, null)),
                Map.entry("mediaboxes/get", () -> DocExample.of(MediaBox.class, null)),
                Map.entry("mediaboxes/update", () -> DocExample.of(MediaBox.class, null)),
                Map.entry("assets/get", () -> DocExample.of(Item.class, null)),
                Map.entry("assets/details", () -> listing(null)),
                Map.entry("assets/update", () -> DocExample.of(Item.class, null)),
                Map.entry("assets/location", () -> DocExample.of(AssetDownload.class, null)),
                Map.entry("assets/upload", () -> uploading(new byte[] {1, 2, 3})),
                Map.entry("assets/download", () -> DocExample.of(DownloadedMedia.class, null)),
                Map.entry("assets/move", () -> completing(1, null)),
                Map.entry("assets/copy", () -> completing(1, null)),
                Map.entry("assets/trash", () -> completing(2, null)),
                Map.entry("assets/untrash", () -> DocExample.of(Message.class, null)),
                Map.entry("assets/delete", () -> DocExample.of(Message.class, null)),
                Map.entry("assets/archive", () -> DocExample.of(Message.class, null)),
                Map.entry("assets/restore", () -> DocExample.of(Message.class, null)),
                Map.entry("assets/metadata/add", () -> DocExample.of(Message.class, null)),
                Map.entry("assets/metadata/update", () -> DocExample.of(Message.class, null)),
                Map.entry("assets/metadata/delete", () -> DocExample.of(Message.class, null)),
                Map.entry("assets/elements", () -> listing(null)),
                Map.entry("assets/streams", () -> completing(1, null)),
                Map.entry("elements/get", () -> DocExample.of(Element.class, null)),
                Map.entry("webhooks", () -> listing(null)),
                Map.entry("mediaboxes/open", () -> DocExample.of(OpenedMediaBox.class, mediaBox)),
                Map.entry("mediaboxes/contents", () -> listing(mediaBox)),
                Map.entry("mediaboxes/folder-contents", () -> listing(mediaBox)));
    }

    private static DocExample uploading(byte[] file) {
        return new DocExample(file, Map.of("CamelFileName", "Take.mov"), exchange -> assertThat(
                        exchange.getMessage().getBody(UploadedAsset.class).md5Checksum())
                .isEqualTo("5289df737df57326fcdd22597afb1fac"));
    }

    private static DocExample listing(String body) {
        return new DocExample(body, Map.of(), exchange -> {
            List<?> list = exchange.getMessage().getBody(List.class);
            assertThat(list).isNotEmpty();
        });
    }

    private static DocExample completing(int count, String body) {
        return new DocExample(body, Map.of(), exchange -> assertThat(
                        exchange.getMessage().getBody(BulkResult.class).completeCount())
                .isEqualTo(count));
    }
}
