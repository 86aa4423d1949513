// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.Map;

/** The counters of a copy on its platform (document: Get a copy). */
public record CopyStatistics(
        @JsonProperty("views_count") Long viewsCount,
        @JsonProperty("shares_count") Long sharesCount,
        @JsonProperty("comments_count") Long commentsCount,
        @JsonProperty("likes_count") Long likesCount,

        @JsonProperty("dislike_count") @JsonAlias("dislikes_count")
        Long dislikesCount,

        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {}
