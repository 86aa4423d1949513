// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Builds a {@link NewMediaBox}. */
public final class NewMediaBoxBuilder {

    private String name;
    private String type;
    private List<String> assetIds;
    private List<String> folderIds;
    private Boolean allowSourceDownload;
    private Boolean allowPreviewDownload;
    private Boolean allowElementDownload;
    private List<String> recipients;
    private String message;
    private String password;
    private Long expirationDays;
    private String expirationDate;
    private Boolean sendNotifications;
    private Boolean notifyOnOpen;
    private Boolean notifyOnChange;
    private MediaBoxFilters filters;

    NewMediaBoxBuilder() {}

    /** The title; required. */
    public NewMediaBoxBuilder name(String value) {
        name = value;
        return this;
    }

    /** Makes a MediaBox that the recipients alone can open. */
    public NewMediaBoxBuilder secure(String... emails) {
        type = "Secure";
        return recipients(emails);
    }

    /** Makes a MediaBox that opens with a password. */
    public NewMediaBoxBuilder protectedBy(String secret) {
        type = "Protected";
        password = secret;
        return this;
    }

    /** Makes a MediaBox that anyone can open. */
    public NewMediaBoxBuilder open() {
        type = "Public";
        return this;
    }

    /** Email addresses of those who shall receive it. */
    public NewMediaBoxBuilder recipients(String... emails) {
        recipients = List.of(emails);
        return this;
    }

    /** The assets in it, of one Workspace with the folders. At least one asset or folder is required. */
    public NewMediaBoxBuilder assetIds(String... ids) {
        assetIds = List.of(ids);
        return this;
    }

    /** The folders in it, of one Workspace with the assets. */
    public NewMediaBoxBuilder folderIds(String... ids) {
        folderIds = List.of(ids);
        return this;
    }

    /** Whether the source files can be downloaded; false unless given. */
    public NewMediaBoxBuilder allowSourceDownload(boolean allowed) {
        allowSourceDownload = allowed;
        return this;
    }

    /** Whether the preview proxies can be downloaded; false unless given. */
    public NewMediaBoxBuilder allowPreviewDownload(boolean allowed) {
        allowPreviewDownload = allowed;
        return this;
    }

    /** Whether the elements of the assets can be downloaded; false unless given. */
    public NewMediaBoxBuilder allowElementDownload(boolean allowed) {
        allowElementDownload = allowed;
        return this;
    }

    /** A brief note for the recipients. */
    public NewMediaBoxBuilder message(String text) {
        message = text;
        return this;
    }

    /** @param days how long it is accessible after it is created; excludes {@link #expiresOn} */
    public NewMediaBoxBuilder expiresAfterDays(long days) {
        expirationDays = days;
        expirationDate = null;
        return this;
    }

    /** When it expires; excludes {@link #expiresAfterDays}. Without either it never expires. */
    public NewMediaBoxBuilder expiresOn(Instant time) {
        expirationDate = time.toString();
        expirationDays = null;
        return this;
    }

    /** Whether the recipients get an email. */
    public NewMediaBoxBuilder sendNotifications(boolean wanted) {
        sendNotifications = wanted;
        return this;
    }

    /** Whether the owner gets an email when a recipient opens it. */
    public NewMediaBoxBuilder notifyOnOpen(boolean wanted) {
        notifyOnOpen = wanted;
        return this;
    }

    /** Whether the caller gets an email when a team member edits, closes or opens it again. */
    public NewMediaBoxBuilder notifyOnChange(boolean wanted) {
        notifyOnChange = wanted;
        return this;
    }

    /** The types of the elements that can be seen and downloaded. */
    public NewMediaBoxBuilder elementTypes(String... types) {
        filters = new MediaBoxFilters(new ElementFilter(List.of(types), Map.of()), Map.of());
        return this;
    }

    /** The MediaBox as set so far; the operation checks that what is required is there. */
    public NewMediaBox build() {
        return new NewMediaBox(
                name,
                assetIds,
                folderIds,
                type,
                allowSourceDownload,
                allowPreviewDownload,
                allowElementDownload,
                recipients,
                message,
                password,
                expirationDays,
                expirationDate,
                sendNotifications,
                notifyOnOpen,
                notifyOnChange,
                filters,
                Map.of());
    }
}
