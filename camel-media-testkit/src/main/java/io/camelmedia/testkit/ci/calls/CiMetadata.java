// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.Strictness;
import io.camelmedia.testkit.ci.bodies.CiBody;
import io.camelmedia.testkit.ci.rules.CiBehaviour;
import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiEvents;
import io.camelmedia.testkit.ci.state.CiFolder;
import io.camelmedia.testkit.ci.state.CiItem;
import io.camelmedia.testkit.ci.state.CiStore;
import io.javalin.http.Context;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Changes folders' metadata in groups: {@code POST /folders/metadata/changes}. */
final class CiMetadata {

    private static final int MAX_CHANGES = 500;

    private final CiStore store;
    private final CiEvents events;
    private final CiBehaviour behaviour;
    private final Strictness strictness;

    CiMetadata(CiStore store, CiEvents events, CiBehaviour behaviour, Strictness strictness) {
        this.store = store;
        this.events = events;
        this.behaviour = behaviour;
        this.strictness = strictness;
    }

    /** One group: what to set and unset on which folders. */
    private record Group(List<String> folderIds, List<JsonNode> set, List<JsonNode> unset) {

        static Group of(JsonNode node) {
            CiBody body = CiBody.of(node);
            return new Group(body.texts("folderIds"), body.items("set"), body.items("unset"));
        }

        int changes() {
            return set.size() + unset.size();
        }

        /** What is wrong with the group as a whole, if anything. */
        Optional<CiError> refusal() {
            if (changes() == 0) {
                return Optional.of(CiError.EMPTY_CHANGES);
            }
            boolean complete = Stream.concat(set.stream(), unset.stream())
                            .allMatch(item -> !item.path("name").asText("").isBlank())
                    && set.stream().allMatch(item -> item.path("value").isTextual());
            if (!complete) {
                return Optional.of(CiError.INVALID_CHANGES);
            }
            Set<String> both = names(set);
            both.retainAll(names(unset));
            return both.isEmpty() ? Optional.empty() : Optional.of(CiError.CONFLICTING_CHANGES);
        }

        private static Set<String> names(List<JsonNode> items) {
            return items.stream()
                    .map(item -> item.path("name").asText().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toCollection(HashSet::new));
        }

        void apply(CiFolder folder) {
            unset.forEach(item -> folder.metadata().remove(item.path("name").asText()));
            set.forEach(item -> folder.metadata()
                    .put(item.path("name").asText(), item.path("value").asText()));
        }
    }

    void change(Context ctx) {
        List<Group> groups =
                CiBody.of(ctx).items("changes").stream().map(Group::of).toList();
        if (groups.isEmpty()) {
            throw CiError.INVALID_REQUEST.problem();
        }
        check(groups);
        CiBulk bulk = new CiBulk();
        groups.forEach(group -> apply(group, bulk));
        bulk.answer(ctx, behaviour);
    }

    private void check(List<Group> groups) {
        List<String> ids = groups.stream()
                .flatMap(group -> group.folderIds().stream().distinct())
                .toList();
        if (ids.size() > CiBulk.MAX_FOLDERS) {
            throw CiError.TOO_MANY_FOLDERS.problem();
        }
        // The document does not say whether the limit is a group's or the request's.
        IntStream changes = groups.stream().mapToInt(Group::changes);
        if ((strictness.isStrict() ? changes.sum() : changes.max().orElse(0)) > MAX_CHANGES) {
            throw CiError.TOO_MANY_CHANGES.problem();
        }
        if (new HashSet<>(ids).size() < ids.size()) {
            throw CiError.OVERLAPPING_CHANGES.problem();
        }
    }

    private void apply(Group group, CiBulk bulk) {
        if (group.folderIds().isEmpty()) {
            bulk.failed(null, Optional.empty(), CiError.FOLDER_ID_NOT_PROVIDED);
        }
        for (String id : new LinkedHashSet<>(group.folderIds())) {
            Optional<CiFolder> folder = store.folder(id);
            Optional<CiError> refusal = group.refusal().or(() -> refusalOf(folder));
            if (refusal.isPresent()) {
                bulk.failed(id, folder, refusal.get());
            } else {
                apply(group, folder.orElseThrow());
                bulk.done(folder.orElseThrow());
            }
        }
    }

    private static Optional<CiError> refusalOf(Optional<CiFolder> folder) {
        if (folder.isEmpty()) {
            return Optional.of(CiError.FOLDER_NOT_FOUND);
        }
        return folder.filter(CiItem::isDeleted).map(gone -> CiError.FOLDER_DELETED);
    }

    private void apply(Group group, CiFolder folder) {
        ArrayNode before = folder.metadataJson();
        group.apply(folder);
        folder.touch(store.now());
        ObjectNode shown = folder.reference();
        shown.set("metadata", folder.metadataJson());
        shown.set("previousMetadata", before);
        events.folder("FolderMetadataChange", folder, shown);
    }
}
