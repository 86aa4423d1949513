// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.control.ControlBody;
import io.camelmedia.testkit.control.Seed;
import io.camelmedia.testkit.control.SeedField;
import java.time.Instant;
import java.util.List;

/** What can be put into the simulator over HTTP. */
final class CiSeeds {

    private final CiSimulator ci;

    CiSeeds(CiSimulator ci) {
        this.ci = ci;
    }

    List<Seed> all() {
        return List.of(
                Seed.of(
                        "workspaces",
                        "Adds a Workspace, without an event.",
                        body -> Json.object().put("workspaceId", ci.addWorkspace(body.text("name"))),
                        SeedField.text("name", "its name").needed()),
                Seed.of(
                        "folders",
                        "Adds a folder, without an event.",
                        this::folder,
                        SeedField.text("name", "its name").needed(),
                        SeedField.text("parentFolderId", "where it lies; the seeded Workspace's root without it")),
                Seed.of(
                        "assets",
                        "Adds an asset, without an event; its kind follows from the name's extension.",
                        this::asset,
                        SeedField.text("name", "its name").needed(),
                        SeedField.text("folderId", "where it lies; the seeded Workspace's root without it"),
                        SeedField.integer("size", "how many bytes it has"),
                        SeedField.object("fields", "fields that it shows differently")),
                Seed.of(
                        "asset-fields",
                        "Shows fields of an asset differently, such as an archive status.",
                        this::assetFields,
                        SeedField.text("assetId", "the asset").needed(),
                        SeedField.object("fields", "the fields").needed()),
                Seed.of(
                        "events",
                        "Adds an event of a workspace, a catalog or a network.",
                        this::event,
                        SeedField.text("ownerId", "the workspace, catalog or network; the seeded Workspace without it"),
                        SeedField.text("type", "such as AssetProcessingFinished")
                                .needed(),
                        SeedField.instant("createdOn", "when it happened; now without it"),
                        SeedField.object("details", "fields beside id, createdOn, createdBy and type")),
                Seed.of(
                        "mediaboxes",
                        "Adds a MediaBox that another user made.",
                        this::mediaBox,
                        SeedField.text("name", "its name").needed(),
                        SeedField.text("type", "Secure, Protected or Public").needed(),
                        SeedField.text("password", "of a protected one"),
                        SeedField.texts("recipients", "e-mail addresses; the account's without them"),
                        SeedField.texts("itemIds", "the assets and folders in it")
                                .needed()),
                Seed.of(
                        "behaviour",
                        "Sets how the service behaves, until the next reset.",
                        this::behaviour,
                        SeedField.duration("actAfter", "how much later trash, untrash, delete and purge act"),
                        SeedField.flag("bulkErrorsWithCode", "whether the 409 of a bulk operation bears a code")));
    }

    private JsonNode folder(ControlBody body) {
        String parent = body.optionalText("parentFolderId").orElse(CiSimulator.ROOT_FOLDER);
        return Json.object().put("folderId", ci.addFolder(body.text("name"), parent));
    }

    private JsonNode asset(ControlBody body) {
        String folder = body.optionalText("folderId").orElse(CiSimulator.ROOT_FOLDER);
        String id = ci.addAsset(
                body.text("name"), folder, body.optionalInteger("size").orElse(0L));
        body.object("fields").ifPresent(fields -> ci.changeAsset(id, fields));
        return Json.object().put("assetId", id);
    }

    private JsonNode assetFields(ControlBody body) {
        ci.changeAsset(body.text("assetId"), body.object("fields").orElseThrow());
        return body.json();
    }

    private JsonNode event(ControlBody body) {
        String owner = body.optionalText("ownerId").orElse(CiSimulator.WORKSPACE);
        Instant createdOn = body.instant("createdOn").orElseGet(ci.clock()::instant);
        ObjectNode details = body.object("details").orElseGet(Json::object);
        return Json.object().put("eventId", ci.events().add(owner, body.text("type"), createdOn, details));
    }

    private JsonNode mediaBox(ControlBody body) {
        List<String> recipients = body.has("recipients") ? body.texts("recipients") : List.of(CiSimulator.USERNAME);
        String id = ci.addMediaBox(
                body.text("name"),
                body.text("type"),
                body.optionalText("password").orElse(null),
                recipients,
                body.texts("itemIds").toArray(String[]::new));
        return Json.object().put("mediaboxId", id);
    }

    private JsonNode behaviour(ControlBody body) {
        body.duration("actAfter").ifPresent(ci.behaviour()::actAfter);
        body.flag("bulkErrorsWithCode").ifPresent(ci.behaviour()::bulkErrorsWithCode);
        return body.json();
    }
}
