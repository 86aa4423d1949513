// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The metadata that registers an asset before its file is sent (document: Create an asset).
 *
 * @param fid SHA-256 of the first 512 KiB of the file in hex; of the whole file when it is shorter
 */
public record AssetMetadata(
        String title,
        @JsonProperty("media_type") MediaType mediaType,
        @JsonProperty("match_types") List<MatchType> matchTypes,
        @JsonProperty("mime_type") String mimeType,
        String fid,
        @JsonProperty("production_date") PexDate productionDate,
        @JsonProperty("collection_ids") List<Long> collectionIds,
        @JsonProperty("reference_ids") List<String> referenceIds,
        Music music,
        @JsonProperty("youtube_content_id") YoutubeContentId youtubeContentId,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {
    /** Begins metadata in which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds metadata; what is not set is not sent. Title, media type, MIME type, fid and date are required. */
    public static final class Builder {

        private String title;
        private MediaType mediaType;
        private List<MatchType> matchTypes;
        private String mimeType;
        private String fid;
        private PexDate productionDate;
        private List<Long> collectionIds;
        private List<String> referenceIds;
        private Music music;
        private YoutubeContentId youtubeContentId;

        private Builder() {}

        public Builder title(String value) {
            title = value;
            return this;
        }

        public Builder mediaType(MediaType value) {
            mediaType = value;
            return this;
        }

        /** Whether copies are searched for by sound, picture or both. */
        public Builder matchTypes(MatchType... values) {
            matchTypes = List.of(values);
            return this;
        }

        /** For instance {@code video/mpeg}; the file is sent with the same type. */
        public Builder mimeType(String value) {
            mimeType = value;
            return this;
        }

        /** SHA-256 of the first 512 KiB of the file, or of the whole file when it is shorter, in hex. */
        public Builder fid(String value) {
            fid = value;
            return this;
        }

        public Builder productionDate(LocalDate value) {
            productionDate = PexDate.of(value);
            return this;
        }

        public Builder collectionIds(Long... values) {
            collectionIds = List.of(values);
            return this;
        }

        /** Your own ids of the asset. */
        public Builder referenceIds(String... values) {
            referenceIds = List.of(values);
            return this;
        }

        public Builder music(Music value) {
            music = value;
            return this;
        }

        /** The id of the asset in YouTube Content ID. */
        public Builder youtubeContentId(String assetId) {
            youtubeContentId = new YoutubeContentId(assetId);
            return this;
        }

        /** The metadata as set so far; the operation checks that what is required is there. */
        public AssetMetadata build() {
            return new AssetMetadata(
                    title,
                    mediaType,
                    matchTypes,
                    mimeType,
                    fid,
                    productionDate,
                    collectionIds,
                    referenceIds,
                    music,
                    youtubeContentId,
                    Map.of());
        }
    }
}
