// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import java.io.Serializable;
import java.time.Instant;

/**
 * An original asset.
 *
 * @param id the SHA-256 of its bytes in hex
 * @param assetType the media type that its upload gave
 */
public record ContentApiAsset(String id, String assetType, ContentApiAudio audio, Instant created)
        implements Serializable {

    /** Loudness is not measured: every asset has the one of the document's sample. */
    private static final int LUFS = -9;

    ContentApiAsset withQuality(long bitrate, int channels) {
        return new ContentApiAsset(id, assetType, new ContentApiAudio(bitrate, channels, audio.duration()), created);
    }

    public ObjectNode json() {
        return Json.object()
                .put("assetType", assetType)
                .put("originalAssetId", id)
                .put("bitrate", audio.bitrate())
                .put("channels", audio.channels())
                .put("duration", audio.duration())
                .put("lufs", LUFS)
                .put("deleted", false)
                .put("modified", created.toString())
                .put("created", created.toString());
    }
}
