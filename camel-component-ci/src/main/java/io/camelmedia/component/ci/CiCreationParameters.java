package io.camelmedia.component.ci;

import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Options of an endpoint that tell what is made, and how. */
@UriParams
public class CiCreationParameters {

    @UriParam(label = "producer")
    @Metadata(description = "Name of the Workspace, folder or MediaBox")
    private String name;

    @UriParam(label = "producer")
    @Metadata(description = "A note on the Workspace")
    private String note;

    @UriParam(label = "producer")
    @Metadata(description = "How much storage a Workspace gets, in storageUnit")
    private String storageAllotted;

    @UriParam(label = "producer")
    @Metadata(description = "The unit of storageAllotted, for instance GB; the service has a default")
    private String storageUnit;

    @UriParam(label = "producer")
    @Metadata(description = "The least role that may manage the members of the Workspace")
    private String manageMembersPrivilege;

    @UriParam(label = "producer")
    @Metadata(description = "The least role that may purge the trash of the Workspace")
    private String purgeTrashPrivilege;

    @UriParam(label = "producer")
    @Metadata(description = "Email addresses of those who shall receive the MediaBox, separated by commas")
    private String recipients;

    @UriParam(label = "producer")
    @Metadata(description = "A brief note for the recipients of the MediaBox")
    private String message;

    @UriParam(label = "producer,security", secret = true)
    @Metadata(description = "The password of a protected MediaBox")
    private String mediaboxPassword;

    @UriParam(label = "producer")
    @Metadata(description = "Number of days the MediaBox is accessible")
    private Long expirationDays;

    @UriParam(label = "producer")
    @Metadata(description = "When the MediaBox expires")
    private String expirationDate;

    @UriParam(label = "producer")
    @Metadata(description = "Whether source files can be downloaded from the MediaBox")
    private Boolean allowSourceDownload;

    @UriParam(label = "producer")
    @Metadata(description = "Whether previews can be downloaded from the MediaBox")
    private Boolean allowPreviewDownload;

    @UriParam(label = "producer")
    @Metadata(description = "Whether elements can be downloaded from the MediaBox")
    private Boolean allowElementDownload;

    @UriParam(label = "producer")
    @Metadata(description = "Whether the recipients get an email")
    private Boolean sendNotifications;

    @UriParam(label = "producer")
    @Metadata(description = "Whether the owner gets an email when a recipient opens the MediaBox")
    private Boolean notifyOnOpen;

    @UriParam(label = "producer")
    @Metadata(description = "Whether the caller gets an email when the MediaBox is changed")
    private Boolean notifyOnChange;

    @UriParam(label = "producer")
    @Metadata(description = "How the MediaBox is opened: secure, protected or public")
    private String access;

    @UriParam(label = "producer", defaultValue = "false")
    @Metadata(
            description =
                    "Throw when a bulk operation failed for some of the folders, instead of telling them in the result")
    private Boolean failOnPartial;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getStorageAllotted() {
        return storageAllotted;
    }

    public void setStorageAllotted(String storageAllotted) {
        this.storageAllotted = storageAllotted;
    }

    public String getStorageUnit() {
        return storageUnit;
    }

    public void setStorageUnit(String storageUnit) {
        this.storageUnit = storageUnit;
    }

    public String getManageMembersPrivilege() {
        return manageMembersPrivilege;
    }

    public void setManageMembersPrivilege(String manageMembersPrivilege) {
        this.manageMembersPrivilege = manageMembersPrivilege;
    }

    public String getPurgeTrashPrivilege() {
        return purgeTrashPrivilege;
    }

    public void setPurgeTrashPrivilege(String purgeTrashPrivilege) {
        this.purgeTrashPrivilege = purgeTrashPrivilege;
    }

    public String getRecipients() {
        return recipients;
    }

    public void setRecipients(String recipients) {
        this.recipients = recipients;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getMediaboxPassword() {
        return mediaboxPassword;
    }

    public void setMediaboxPassword(String mediaboxPassword) {
        this.mediaboxPassword = mediaboxPassword;
    }

    public Long getExpirationDays() {
        return expirationDays;
    }

    public void setExpirationDays(Long expirationDays) {
        this.expirationDays = expirationDays;
    }

    public String getExpirationDate() {
        return expirationDate;
    }

    public void setExpirationDate(String expirationDate) {
        this.expirationDate = expirationDate;
    }

    public Boolean getAllowSourceDownload() {
        return allowSourceDownload;
    }

    public void setAllowSourceDownload(Boolean allowSourceDownload) {
        this.allowSourceDownload = allowSourceDownload;
    }

    public Boolean getAllowPreviewDownload() {
        return allowPreviewDownload;
    }

    public void setAllowPreviewDownload(Boolean allowPreviewDownload) {
        this.allowPreviewDownload = allowPreviewDownload;
    }

    public Boolean getAllowElementDownload() {
        return allowElementDownload;
    }

    public void setAllowElementDownload(Boolean allowElementDownload) {
        this.allowElementDownload = allowElementDownload;
    }

    public Boolean getSendNotifications() {
        return sendNotifications;
    }

    public void setSendNotifications(Boolean sendNotifications) {
        this.sendNotifications = sendNotifications;
    }

    public Boolean getNotifyOnOpen() {
        return notifyOnOpen;
    }

    public void setNotifyOnOpen(Boolean notifyOnOpen) {
        this.notifyOnOpen = notifyOnOpen;
    }

    public Boolean getNotifyOnChange() {
        return notifyOnChange;
    }

    public void setNotifyOnChange(Boolean notifyOnChange) {
        this.notifyOnChange = notifyOnChange;
    }

    public String getAccess() {
        return access;
    }

    public void setAccess(String access) {
        this.access = access;
    }

    public Boolean getFailOnPartial() {
        return failOnPartial;
    }

    public void setFailOnPartial(Boolean failOnPartial) {
        this.failOnPartial = failOnPartial;
    }
}
