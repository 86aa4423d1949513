// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.rules;

import java.util.Set;

/** The event types that can be asked for. */
public final class CiEventType {

    /** Of a network. */
    public static final Set<String> NETWORK = Set.of("CreateWorkspace", "RenameWorkspace", "DeleteWorkspace");

    /** Of a workspace, by the deprecated list. */
    public static final Set<String> WORKSPACE = Set.of(
            "AssetProcessingFinished",
            "CreateAsset",
            "RenameAsset",
            "RenameElement",
            "DeleteAsset",
            "TrashAsset",
            "UploadAsset",
            "MoveAsset",
            "UntrashAsset",
            "CopyAsset",
            "AssetArchiveStatusChange",
            "AssetRestoreStatusChange",
            "AssetMetadataChange",
            "CreateFolder",
            "MoveFolder",
            "RenameFolder",
            "TrashFolder",
            "UntrashFolder",
            "DeleteFolder",
            "FolderMetadataChange");

    /** Of a workspace or a catalog. */
    public static final Set<String> SPACE = Set.of(
            "CreateAsset",
            "CreateElement",
            "RenameAsset",
            "RenameElement",
            "DeleteAsset",
            "DeleteElement",
            "RemoveAssetFromCatalogFolder",
            "TrashAsset",
            "UntrashAsset",
            "UploadAsset",
            "AssetProcessingFinished",
            "ElementProcessingFinished",
            "PremiumProxyProcessingFinished",
            "MoveAsset",
            "CopyAsset",
            "CopyAssetsToCatalog",
            "CopyAssetsToWorkspace",
            "CopyAssetToFileRequest",
            "CopyElement",
            "AssetArchiveStatusChange",
            "AssetRestoreStatusChange",
            "AssetMetadataChange",
            "ElementMetadataChange",
            "DownloadAsset",
            "DownloadElement",
            "DownloadPreview",
            "DownloadThumbnail",
            "DownloadAssetWithAspera",
            "DownloadElementWithAspera",
            "DownloadPreviewWithAspera",
            "DownloadThumbnailWithAspera",
            "DownloadAssetFromMediaBox",
            "DownloadAssetFromMediaBoxWithAspera",
            "DownloadElementFromMediaBox",
            "DownloadElementFromMediaBoxWithAspera",
            "DownloadPreviewFromMediaBox",
            "DownloadPreviewFromMediaBoxWithAspera",
            "SaveAssetsFromMediabox",
            "CreateFolder",
            "MoveFolder",
            "RenameFolder",
            "TrashFolder",
            "UntrashFolder",
            "DeleteFolder",
            "FolderMetadataChange",
            "DownloadFolderWithAspera",
            "DownloadFolderFromMediaBoxWithAspera",
            "CreateMediabox",
            "OpenMediabox",
            "UpdateMediabox");

    private CiEventType() {}
}
