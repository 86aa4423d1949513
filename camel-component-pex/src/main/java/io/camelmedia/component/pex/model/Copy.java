// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.Ids;
import io.camelmedia.support.json.MediaModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A copy of an asset on a platform (document: Get a copy).
 *
 * @param copyDuration seconds
 * @param copySoundId the sound it uses, as {@code sounds/get} knows it
 */
public record Copy(
        @JsonProperty("match_id") Long matchId,
        @JsonProperty("match_id_str") String matchIdStr,
        @JsonProperty("asset_id") Long assetId,
        @JsonProperty("asset_id_str") String assetIdStr,
        @JsonProperty("whitelist_ids") List<Long> whitelistIds,
        @JsonProperty("whitelist_ids_str") List<String> whitelistIdsStr,
        @JsonProperty("created_at") PexDate createdAt,
        String platform,
        @JsonProperty("copy_media_url") String copyMediaUrl,
        @JsonProperty("copy_user_url") String copyUserUrl,
        @JsonProperty("copy_user_name") String copyUserName,
        @JsonProperty("copy_user_real_name") String copyUserRealName,
        @JsonProperty("copy_user_is_verified") Boolean copyUserIsVerified,
        @JsonProperty("copy_title") String copyTitle,
        @JsonProperty("copy_upload_date") PexDate copyUploadDate,
        @JsonProperty("copy_duration") BigDecimal copyDuration,
        @JsonProperty("copy_sound_id") String copySoundId,
        @JsonProperty("copy_statistics") CopyStatistics copyStatistics,
        @JsonProperty("match_data") MatchData matchData,
        @JsonProperty("match_category") MatchCategory matchCategory,

        @JsonProperty("user_actions") @JsonAlias("useractions")
        UserActions userActions,

        @JsonProperty("is_nsfw") Boolean isNsfw,
        @JsonProperty("is_taken_down") Boolean isTakenDown,
        @JsonProperty("content_type") MediaType contentType,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {
    public Copy {
        matchId = Ids.exact("match_id", matchId, matchIdStr);
        assetId = Ids.exact("asset_id", assetId, assetIdStr);
    }
}
