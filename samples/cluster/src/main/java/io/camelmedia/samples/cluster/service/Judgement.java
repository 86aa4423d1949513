// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the simulated services have in the end, held against the files that arrived. A thing of a service is one of a file
 * when it bears its name; names differ.
 */
final class Judgement {

    private final List<SourceFile> files;
    private final JsonNode pex;
    private final JsonNode pixop;
    private final JsonNode ci;

    Judgement(List<SourceFile> files, JsonNode pex, JsonNode pixop, JsonNode ci) {
        this.files = files;
        this.pex = pex;
        this.pixop = pixop;
        this.ci = ci;
    }

    /**
     * @param target the Workspace that is delivered to
     * @param sha256 of an asset's file
     */
    List<Check> checks(String target, UnaryOperator<String> sha256) {
        Predicate<JsonNode> delivered =
                item -> target.equals(item.at("/workspace/id").asText());
        Predicate<JsonNode> whole = item -> item.path("status").asText().matches("Processing|Complete|Limited");
        Predicate<JsonNode> registered = asset -> asset.has("upload");
        Predicate<JsonNode> original = video -> !video.has("parentId");
        List<JsonNode> assets = list(ci, "items").filter(delivered).toList();
        return List.of(
                delivered(assets.stream().filter(whole).toList(), sha256),
                once("Pex asset with media", list(pex, "assets").filter(registered), "title"),
                once("Pixop item", list(pixop, "videos").filter(original), "name"),
                once("processing job", list(pixop, "videos").filter(original.negate()), "name"),
                once("asset delivered", assets.stream().filter(whole), "name"),
                once("MediaBox", list(ci, "mediaboxes"), "name"),
                left(
                        "begun anew: Pex asset without media",
                        list(pex, "assets").filter(registered.negate()).count()),
                left(
                        "begun anew: asset of Ci without file",
                        assets.stream().filter(whole.negate()).count()));
    }

    private Check delivered(List<JsonNode> assets, UnaryOperator<String> sha256) {
        long missing = files.stream()
                .filter(file -> assets.stream()
                        .filter(asset -> file.name().equals(asset.path("name").asText()))
                        .noneMatch(asset -> file.sha256()
                                .equals(sha256.apply(asset.path("id").asText()))))
                .count();
        return new Check(
                "every file delivered, byte for byte", missing == 0, files.size() + " files, " + missing + " missing");
    }

    private Check once(String what, Stream<JsonNode> things, String nameField) {
        List<String> names = things.map(thing -> thing.path(nameField).asText()).toList();
        long none = files.stream().filter(file -> !names.contains(file.name())).count();
        long second = names.size() - names.stream().distinct().count();
        return new Check(
                "one " + what + " for each", none == 0 && second == 0, second + " second ones, " + none + " missing");
    }

    /** The service does not let us recognise it; it is counted. */
    private static Check left(String what, long count) {
        return new Check(what, true, count + " left behind");
    }

    private static Stream<JsonNode> list(JsonNode state, String name) {
        return StreamSupport.stream(state.path(name).spliterator(), false);
    }
}
