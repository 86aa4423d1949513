// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.control.ControlBody;
import io.camelmedia.testkit.control.Seed;
import io.camelmedia.testkit.control.SeedField;
import io.camelmedia.testkit.pixop.state.PixopJobs;
import java.util.List;

/** What can be put into the simulator over HTTP. */
final class PixopSeeds {

    private final PixopSimulator pixop;

    PixopSeeds(PixopSimulator pixop) {
        this.pixop = pixop;
    }

    List<Seed> all() {
        return List.of(
                Seed.of(
                        "projects",
                        "Adds a project.",
                        body -> Json.object().put("projectId", pixop.addProject(body.text("name"))),
                        SeedField.text("name", "its name").needed()),
                Seed.of(
                        "videos",
                        "Adds an original video whose upload is complete; its ingestion begins now.",
                        body -> Json.object().put("videoId", pixop.addVideo(body.text("fileName"), body.media())),
                        SeedField.text("fileName", "its file name").needed(),
                        SeedField.text("base64", "its bytes"),
                        SeedField.text("text", "its bytes as a text"),
                        SeedField.integer("size", "how many zeros it has, without other bytes")),
                Seed.of(
                        "processings",
                        "Begins to process a video that is ingested; the answer has the processed video's id.",
                        body -> Json.object().put("processedVideoId", pixop.process(body.text("videoId"))),
                        SeedField.text("videoId", "the original video").needed()),
                Seed.of(
                        "jobs",
                        "Sets how ingestions or processings go that begin from now on, until the next reset.",
                        this::jobs,
                        SeedField.text("kind", "ingestion or processing").needed(),
                        SeedField.duration("waits", "how long a job waits before it runs"),
                        SeedField.duration("takes", "how long it runs"),
                        SeedField.number("failAt", "the percentage at which it fails; 100 for never")),
                Seed.of(
                        "ends",
                        "Ends the job of a video now: its ingestion, or the processing of a processed video.",
                        this::end,
                        SeedField.text("kind", "ingestion or processing").needed(),
                        SeedField.text("videoId", "the video").needed(),
                        SeedField.flag("failed", "whether it fails instead of succeeding")),
                Seed.of("other-team", "Makes the user a member of another team, with a project.", body -> {
                    pixop.joinOtherTeam();
                    return Json.object()
                            .put("teamId", PixopSimulator.OTHER_TEAM)
                            .put("projectId", PixopSimulator.OTHER_PROJECT);
                }));
    }

    private JsonNode jobs(ControlBody body) {
        PixopJobs jobs = kind(body);
        body.duration("waits").ifPresent(jobs::waits);
        body.duration("takes").ifPresent(jobs::takes);
        body.optionalNumber("failAt").ifPresent(jobs::failAt);
        return body.json();
    }

    private JsonNode end(ControlBody body) {
        PixopJobs jobs = kind(body);
        if (body.flag("failed").orElse(false)) {
            jobs.fail(body.text("videoId"));
        } else {
            jobs.finish(body.text("videoId"));
        }
        return body.json();
    }

    private PixopJobs kind(ControlBody body) {
        return switch (body.text("kind")) {
            case "ingestion" -> pixop.ingestion();
            case "processing" -> pixop.processing();
            default -> throw new IllegalArgumentException("'kind' must be ingestion or processing");
        };
    }
}
