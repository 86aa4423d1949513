// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static final List<SourceFile> FILES =
            List.of(new SourceFile("1", "a.mp4", "aa"), new SourceFile("2", "b.mp4", "bb"));

    private final ObjectMapper json = new ObjectMapper();
    private ObjectNode pex;
    private ObjectNode pixop;
    private ObjectNode ci;

    @BeforeEach
    void allIsWell() {
        pex = state("""
                {"assets": [{"title": "a.mp4", "upload": {}}, {"title": "b.mp4", "upload": {}}]}""");
        pixop = state("""
                {"videos": [{"name": "a.mp4"}, {"name": "a.mp4", "parentId": "v"},
                            {"name": "b.mp4"}, {"name": "b.mp4", "parentId": "w"}]}""");
        ci = state("""
                {"items": [{"id": "aa", "name": "a.mp4", "status": "Complete", "workspace": {"id": "target"}},
                           {"id": "bb", "name": "b.mp4", "status": "Processing", "workspace": {"id": "target"}},
                           {"id": "1", "name": "a.mp4", "status": "Complete", "workspace": {"id": "source"}}],
                 "mediaboxes": [{"name": "a.mp4"}, {"name": "b.mp4"}]}""");
    }

    @Test
    void oneOfEachIsWell() {
        assertThat(checks()).allMatch(Check::holds);
    }

    @Test
    void aFileThatIsNotDeliveredIsMissed() {
        items("items").remove(1);

        assertThat(broken())
                .containsExactly(
                        "every file delivered, byte for byte: 2 files, 1 missing",
                        "one asset delivered for each: 0 second ones, 1 missing");
    }

    @Test
    void bytesOfAnotherFileAreNoDelivery() {
        ((ObjectNode) items("items").get(1)).put("id", "cc");

        assertThat(broken()).containsExactly("every file delivered, byte for byte: 2 files, 1 missing");
    }

    @Test
    void aSecondOneIsCounted() {
        ((ArrayNode) pex.get("assets")).addObject().put("title", "a.mp4").putObject("upload");
        ((ArrayNode) pixop.get("videos")).addObject().put("name", "a.mp4");
        ((ArrayNode) pixop.get("videos")).addObject().put("name", "b.mp4").put("parentId", "w");
        items("mediaboxes").addObject().put("name", "b.mp4");

        assertThat(broken())
                .containsExactly(
                        "one Pex asset with media for each: 1 second ones, 0 missing",
                        "one Pixop item for each: 1 second ones, 0 missing",
                        "one processing job for each: 1 second ones, 0 missing",
                        "one MediaBox for each: 1 second ones, 0 missing");
    }

    @Test
    void whatTheServiceDoesNotLetUsRecogniseIsCountedAndForgiven() {
        ((ArrayNode) pex.get("assets")).addObject().put("title", "a.mp4");
        items("items")
                .addObject()
                .put("name", "a.mp4")
                .put("status", "Uploading")
                .putObject("workspace")
                .put("id", "target");

        assertThat(broken()).isEmpty();
        assertThat(checks())
                .contains(
                        new Check("begun anew: Pex asset without media", true, "1 left behind"),
                        new Check("begun anew: asset of Ci without file", true, "1 left behind"));
    }

    private ArrayNode items(String name) {
        return (ArrayNode) ci.get(name);
    }

    private List<String> broken() {
        return checks().stream()
                .filter(check -> !check.holds())
                .map(check -> check.name() + ": " + check.detail())
                .toList();
    }

    /** An asset's id is the digest of its file. */
    private List<Check> checks() {
        return new Judgement(FILES, pex, pixop, ci).checks("target", id -> id);
    }

    private ObjectNode state(String text) {
        try {
            JsonNode read = json.readTree(text);
            return (ObjectNode) read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
