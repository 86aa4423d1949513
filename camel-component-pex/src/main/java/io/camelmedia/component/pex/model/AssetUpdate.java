// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.json.MediaModel;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes to the metadata of an asset (document: Update an asset, Patch an asset). A field that is absent is not
 * sent, and {@code assets/patch} leaves it as it is. A field that is null is sent as null, which clears it.
 *
 * @param fields by their names on the wire
 */
public record AssetUpdate(@JsonAnySetter @JsonAnyGetter Map<String, JsonNode> fields) implements MediaModel {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public AssetUpdate {}

    /** Begins an update without any field. */
    public static Builder builder() {
        return new Builder();
    }

    public String title() {
        return field("title", String.class);
    }

    public List<Long> collectionIds() {
        return list("collection_ids", Long[].class);
    }

    public List<String> referenceIds() {
        return list("reference_ids", String[].class);
    }

    public PexDate productionDate() {
        return field("production_date", PexDate.class);
    }

    public MediaType mediaType() {
        return field("media_type", MediaType.class);
    }

    public List<MatchType> matchTypes() {
        return list("match_types", MatchType[].class);
    }

    public YoutubeContentId youtubeContentId() {
        return field("youtube_content_id", YoutubeContentId.class);
    }

    public Music music() {
        return field("music", Music.class);
    }

    public List<Segment> excludedSegments() {
        return list("excluded_segments", Segment[].class);
    }

    /** The value of a field; null when it is absent or null. */
    private <T> T field(String name, Class<T> type) {
        JsonNode value = fields.get(name);
        return value == null || value.isNull() ? null : Json.convert(value, type);
    }

    private <T> List<T> list(String name, Class<T[]> type) {
        T[] values = field(name, type);
        return values == null ? null : List.of(values);
    }

    /** Builds an update: each call adds a field, and null clears it. */
    public static final class Builder {

        private final Map<String, JsonNode> fields = new LinkedHashMap<>();

        private Builder() {}

        public Builder title(String title) {
            return set("title", title);
        }

        public Builder collectionIds(List<Long> ids) {
            return set("collection_ids", ids);
        }

        public Builder referenceIds(List<String> ids) {
            return set("reference_ids", ids);
        }

        public Builder productionDate(LocalDate day) {
            return set("production_date", day == null ? null : PexDate.of(day));
        }

        public Builder mediaType(MediaType type) {
            return set("media_type", type);
        }

        public Builder matchTypes(List<MatchType> types) {
            return set("match_types", types);
        }

        public Builder youtubeContentId(YoutubeContentId id) {
            return set("youtube_content_id", id);
        }

        public Builder music(Music music) {
            return set("music", music);
        }

        public Builder excludedSegments(List<Segment> segments) {
            return set("excluded_segments", segments);
        }

        /** The update with the fields set so far. */
        public AssetUpdate build() {
            return new AssetUpdate(Collections.unmodifiableMap(new LinkedHashMap<>(fields)));
        }

        private Builder set(String name, Object value) {
            fields.put(name, Json.tree(value));
            return this;
        }
    }
}
