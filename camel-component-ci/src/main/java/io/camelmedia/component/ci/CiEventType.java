// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

/** The event types that each list of events can be filtered by (document: List Events). */
final class CiEventType {

    static final String[] OF_NETWORK = {"CreateWorkspace", "RenameWorkspace", "DeleteWorkspace"};

    /** Of a Workspace (document: List Events (Deprecated)). */
    static final String[] OF_WORKSPACE = {
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
        "FolderMetadataChange"
    };

    /** Of a Workspace or a Catalog. */
    static final String[] OF_SPACE = {
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
        "UpdateMediabox"
    };

    private CiEventType() {}
}
