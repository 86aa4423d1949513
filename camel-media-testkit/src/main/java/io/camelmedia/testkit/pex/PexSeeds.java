// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.control.ControlBody;
import io.camelmedia.testkit.control.Seed;
import io.camelmedia.testkit.control.SeedField;
import java.time.Duration;
import java.util.List;

/** What can be put into the simulator over HTTP. */
final class PexSeeds {

    private final PexSimulator pex;

    PexSeeds(PexSimulator pex) {
        this.pex = pex;
    }

    List<Seed> all() {
        return List.of(
                Seed.open(
                        "assets",
                        "Adds an asset whose media has just arrived; other fields are those of an asset's body.",
                        this::asset,
                        SeedField.text("title", "its title").needed(),
                        SeedField.integer("asset_id", "a certain id instead of the next")),
                Seed.open(
                        "copies",
                        "Adds a copy of an asset, found now; other fields are those of a copy as answers show it.",
                        this::copy,
                        SeedField.integer("asset_id", "the asset").needed(),
                        SeedField.integer("match_id", "a certain id instead of the next"),
                        SeedField.text("created_at", "another time than now")),
                Seed.of(
                        "failures",
                        "Lets the processing of an asset fail.",
                        this::failure,
                        SeedField.integer("asset_id", "the asset").needed(),
                        SeedField.text("error", "the reason").needed()),
                Seed.of(
                        "takedowns",
                        "Takes a copy down, as its platform does.",
                        this::takedown,
                        SeedField.integer("match_id", "the copy").needed()),
                Seed.of(
                        "sounds",
                        "Adds a sound that is part of a platform's library.",
                        this::sound,
                        SeedField.text("sound_id", "its id").needed(),
                        SeedField.text("platform", "its platform").needed(),
                        SeedField.text("title", "its title"),
                        SeedField.text("artist", "its artist")),
                Seed.of(
                        "settings",
                        "Sets how the service goes on, until the next reset.",
                        this::settings,
                        SeedField.duration("sampling", "how long media that arrives takes until it is sampled"),
                        SeedField.integer("putLimit", "the first size in bytes that a signed PUT does not take"),
                        SeedField.integer("callsPerSecond", "how many calls any second may have")));
    }

    private JsonNode asset(ControlBody body) {
        return ids("asset_id", pex.assets().add(body.json()));
    }

    private JsonNode copy(ControlBody body) {
        ObjectNode fields = body.json();
        fields.remove("asset_id");
        return ids("match_id", pex.copies().add(body.integer("asset_id"), fields));
    }

    private JsonNode failure(ControlBody body) {
        pex.assets().fail(body.integer("asset_id"), body.text("error"));
        return ids("asset_id", body.integer("asset_id"));
    }

    private JsonNode takedown(ControlBody body) {
        pex.copies().takeDown(body.integer("match_id"));
        return ids("match_id", body.integer("match_id"));
    }

    private JsonNode sound(ControlBody body) {
        String soundId = body.text("sound_id");
        pex.sounds()
                .add(
                        soundId,
                        body.text("platform"),
                        body.optionalText("title").orElse(""),
                        body.optionalText("artist").orElse(""));
        return Json.object().put("sound_id", soundId);
    }

    private JsonNode settings(ControlBody body) {
        body.duration("sampling").ifPresent(pex.assets()::sampling);
        body.optionalInteger("putLimit").ifPresent(pex.uploads()::putLimit);
        body.optionalInteger("callsPerSecond")
                .ifPresent(calls -> pex.rates().permit(calls.intValue(), Duration.ofSeconds(1)));
        return body.json();
    }

    /** Both forms of an id, for readers without 64-bit numbers. */
    private static ObjectNode ids(String name, long id) {
        return Json.object().put(name, id).put(name + "_str", Long.toString(id));
    }
}
