// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import java.time.Instant;
import java.util.List;

/** An asset: one media file with what the service derived from it. */
public final class CiAsset extends CiItem {

    private final CiMediaType mediaType;
    private final String publicUrl;
    private final long size;
    private final ObjectNode additional = Json.object();

    public CiAsset(String id, String name, CiFolder folder, long size, String publicUrl, Instant createdOn) {
        super(id, name, folder.space(), folder, createdOn);
        this.mediaType = CiMediaType.ofName(name);
        this.size = size;
        this.publicUrl = publicUrl;
    }

    /** Fields to be shown instead of, or beside, the usual ones, such as an archive status. */
    public ObjectNode additional() {
        return additional;
    }

    /** The asset as it shows itself alone, with other fields than in a list. */
    public ObjectNode detailsJson() {
        ObjectNode json = json();
        json.remove(List.of("kind", "totalFolderCount"));
        json.put("isDeleted", isDeleted())
                .put("isFavorite", false)
                .put("isAvailable", isActive())
                .put("hasPlayableProxies", !json.path("proxies").isEmpty());
        return json;
    }

    /** Seconds. */
    long runtime() {
        return mediaType.runtime();
    }

    @Override
    public String kind() {
        return "Asset";
    }

    @Override
    public String type() {
        return mediaType.label();
    }

    @Override
    public String status() {
        return additional.path("status").asText("Complete");
    }

    @Override
    public long size() {
        return size;
    }

    /** One of {@code Not archived}, {@code Archive in progress}, {@code Archived} and so on. */
    public String archiveStatus() {
        return additional.path("archiveStatus").asText("Not archived");
    }

    /** One of {@code Not restored}, {@code Restore in progress}, {@code Restored} and so on. */
    public String restoreStatus() {
        return additional.path("restoreStatus").asText("Not restored");
    }

    /** {@code Standard} or {@code Deep}. */
    public String archiveType() {
        return additional.path("archiveType").asText("Standard");
    }

    @Override
    public ObjectNode json() {
        ObjectNode json = core();
        parent().ifPresent(folder -> json.set("folder", folder.reference()));
        json.set("createdBy", createdBy().json());
        json.put("modifiedOn", lastActivityOn().toString());
        json.put("lastActivityOn", lastActivityOn().toString());
        json.set("acquisitionSource", Json.object().put("name", "Workspace"));
        json.put("uploadCompleteDate", createdOn().toString());
        json.put("isTrashed", isTrashed());
        json.put("uploadTransferType", "SinglepartHttp");
        json.put("runtime", runtime());
        json.put("totalFolderCount", 1);
        json.set("network", space().network().json());
        json.set("metadata", Json.array());
        metadata().forEach((name, value) -> json.withArray("metadata")
                .addObject()
                .put("name", name)
                .put("value", value)
                .put("readOnly", false));
        json.set("acquisitionContext", Json.object().put("name", name()).put("path", "original/source/path"));
        json.put("isExternal", false);
        json.set("workspace", space().referenceWithClass());
        json.put("kind", kind());
        json.setAll(additional);
        return json;
    }

    /** The asset as it is seen in a MediaBox: with the fields that the document names for it, and no others. */
    public ObjectNode mediaBoxJson() {
        ObjectNode json = core();
        json.put("isViewable", true);
        json.put("isAvailable", isActive());
        json.set("elements", Json.array());
        additional.properties().stream()
                .filter(field -> json.has(field.getKey()))
                .forEach(field -> json.set(field.getKey(), field.getValue()));
        return json;
    }

    private ObjectNode core() {
        ObjectNode json = reference()
                .put("size", size)
                .put("type", type())
                .put("format", CiMediaType.extension(name()))
                .put("status", status())
                .put("createdOn", createdOn().toString())
                .put("archiveStatus", archiveStatus())
                .put("restoreStatus", restoreStatus())
                .put("hlsPlaylistUrl", location("hls.m3u8"));
        json.set("thumbnails", Json.array().add(mediaType.thumbnail(location("thumb.jpg"))));
        json.set("proxies", mediaType.proxies(location("proxy")));
        json.set("technicalMetadata", mediaType.technicalMetadata(location("metadata.json")));
        json.set("filmstrips", mediaType.filmstrips(location("filmstrip.jpg")));
        return json;
    }

    private String location(String file) {
        return publicUrl + "/media/" + id() + "/" + file;
    }
}
