// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.control.ControlBody;
import io.camelmedia.testkit.control.Seed;
import io.camelmedia.testkit.control.SeedField;
import java.util.List;

/** What can be put into the simulator over HTTP. */
final class ContentApiSeeds {

    private static final SeedField BASE64 = SeedField.text("base64", "its bytes");
    private static final SeedField TEXT = SeedField.text("text", "its bytes as a text");
    private static final SeedField SIZE = SeedField.integer("size", "how many zeros it has, without other bytes");

    private final ContentApiSimulator api;

    ContentApiSeeds(ContentApiSimulator api) {
        this.api = api;
    }

    List<Seed> all() {
        return List.of(
                Seed.of(
                        "assets",
                        "Adds an original asset.",
                        this::asset,
                        SeedField.text("fileName", "its file name").needed(),
                        SeedField.text("assetType", "such as audio/x-wav").needed(),
                        BASE64,
                        TEXT,
                        SIZE),
                Seed.of(
                        "qualities",
                        "Gives an asset another quality than its bytes have.",
                        this::quality,
                        SeedField.text("assetId", "the asset").needed(),
                        SeedField.integer("bitrate", "bits per second").needed(),
                        SeedField.integer("channels", "how many").needed()),
                Seed.of(
                        "tracks",
                        "Maps a legacy track to original assets.",
                        this::track,
                        SeedField.text("trackToken", "the track's token").needed(),
                        SeedField.texts("assetIds", "the assets").needed()),
                Seed.of(
                        "legacy-assets",
                        "Adds a legacy asset whose file is there.",
                        this::legacyAsset,
                        SeedField.text("trackToken", "its token").needed(),
                        SeedField.text("fileName", "its file name").needed(),
                        BASE64,
                        TEXT,
                        SIZE),
                Seed.of(
                        "renditions",
                        "Sets how renditions go that are asked for from now on, until the next reset.",
                        this::renditions,
                        SeedField.duration("takes", "how long one takes"),
                        SeedField.integer("notReadyStatus", "302 or 409")),
                Seed.of(
                        "unsignable",
                        "Makes the service unable to sign an address for an asset.",
                        this::unsignable,
                        SeedField.text("assetId", "the asset").needed()));
    }

    private JsonNode asset(ControlBody body) {
        return Json.object().put("assetId", api.addAsset(body.text("fileName"), body.text("assetType"), body.media()));
    }

    private JsonNode quality(ControlBody body) {
        api.setQuality(body.text("assetId"), body.integer("bitrate"), (int) body.integer("channels"));
        return body.json();
    }

    private JsonNode track(ControlBody body) {
        api.mapTrack(body.text("trackToken"), body.texts("assetIds").toArray(String[]::new));
        return body.json();
    }

    private JsonNode legacyAsset(ControlBody body) {
        String id = api.addLegacyAsset(body.text("trackToken"), body.text("fileName"), body.media());
        return Json.object().put("legacyAssetId", id);
    }

    private JsonNode renditions(ControlBody body) {
        body.duration("takes").ifPresent(api.renditions()::time);
        body.optionalInteger("notReadyStatus")
                .ifPresent(status -> api.renditions().notReadyStatus(status.intValue()));
        return body.json();
    }

    private JsonNode unsignable(ControlBody body) {
        api.refuseToSign(body.text("assetId"));
        return body.json();
    }
}
