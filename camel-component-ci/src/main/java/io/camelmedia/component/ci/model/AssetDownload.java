// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.util.List;
import java.util.Map;

/**
 * Where the files of an asset are. The addresses are signed: they are used as they are, without credentials, and hold
 * for 3 hours unless more was asked for.
 *
 * @param location  the address of the source file
 * @param size      bytes of the source file
 */
public record AssetDownload(
        String id,
        Long size,
        String location,
        List<Proxy> proxies,
        List<Thumbnail> thumbnails,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {

    /** Shows what it is, and no address: whoever has one can fetch the file. */
    @Override
    public String toString() {
        return "AssetDownload[id=" + id + ", size=" + size + "]";
    }
}
