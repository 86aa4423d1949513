// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.json.MediaModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An asset or a folder in a list (document: List Workspace Contents), or an asset alone. Which fields are present
 * depends on the list and on the kind.
 *
 * @param kind         Asset or Folder; absent from the contents of a MediaBox
 * @param size         bytes
 * @param runtime      seconds
 * @param filmstrips   only in a MediaBox and of an asset alone, as is isAvailable
 * @param isViewable   only in a MediaBox, as are elements
 * @param stats        only of a folder, as are parentId and parentFolder
 * @param isDeleted    only of an asset alone, as are isFavorite, hasPlayableProxies and generatingPlayableProxies
 * @param commentStats only when asked for with extraFields; the document does not tell its shape
 */
public record Item(
        String id,
        String name,
        String kind,
        Long size,
        String type,
        String format,
        FolderReference folder,
        String status,
        String description,
        List<Thumbnail> thumbnails,
        List<Proxy> proxies,
        List<Filmstrip> filmstrips,
        String md5Checksum,
        String createdOn,
        User createdBy,
        String modifiedOn,
        String lastActivityOn,
        AcquisitionSource acquisitionSource,
        AcquisitionContext acquisitionContext,
        String archiveStatus,
        String archiveType,
        String archiveDate,
        User archivedBy,
        String restoreStatus,
        String restoreRequestDate,
        String lastRestoreDate,
        String restoreExpirationDate,
        User restoredBy,
        String uploadCompleteDate,
        String uploadTransferType,
        BigDecimal runtime,
        Long totalFolderCount,
        Network network,
        WorkspaceReference workspace,
        List<MetadataItem> metadata,
        TechnicalMetadata technicalMetadata,
        String hlsPlaylistUrl,
        Boolean isTrashed,
        Boolean isExternal,
        Boolean isViewable,
        Boolean isAvailable,
        List<Element> elements,
        FolderChildren stats,
        String parentId,
        FolderReference parentFolder,
        JsonNode commentStats,
        String thumbnailUrl,
        String proxyUrl,
        Boolean isDeleted,
        Boolean isFavorite,
        Boolean hasPlayableProxies,
        Boolean generatingPlayableProxies,
        String batchId,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel {

    /** Whether the asset has this status, compared without case and blanks: the service writes both forms. */
    public boolean hasStatus(String state) {
        return status != null && letters(status).equals(letters(state));
    }

    private static String letters(String state) {
        return state.replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
