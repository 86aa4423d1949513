// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds {@link MetadataChanges}: group by group, each begun by {@link #folders}. */
public final class MetadataChangesBuilder {

    private final List<Group> groups = new ArrayList<>();

    private record Group(List<String> folderIds, List<MetadataItem> set, List<MetadataItem> unset) {

        MetadataChange change() {
            return new MetadataChange(folderIds, given(set), given(unset), Map.of());
        }

        private static List<MetadataItem> given(List<MetadataItem> items) {
            return items.isEmpty() ? null : List.copyOf(items);
        }
    }

    MetadataChangesBuilder() {}

    /** Begins a group: the changes that follow are made to these folders. */
    public MetadataChangesBuilder folders(String... ids) {
        groups.add(new Group(List.of(ids), new ArrayList<>(), new ArrayList<>()));
        return this;
    }

    /** Adds a value, or replaces it. */
    public MetadataChangesBuilder set(String name, String value) {
        group().set().add(new MetadataItem(name, value, null, Map.of()));
        return this;
    }

    /** Removes a value. */
    public MetadataChangesBuilder unset(String name) {
        group().unset().add(new MetadataItem(name, null, null, Map.of()));
        return this;
    }

    /** The groups made so far. */
    public MetadataChanges build() {
        return new MetadataChanges(groups.stream().map(Group::change).toList(), Map.of());
    }

    private Group group() {
        if (groups.isEmpty()) {
            throw new IllegalStateException("name the folders to change first: folders(...)");
        }
        return groups.get(groups.size() - 1);
    }
}
