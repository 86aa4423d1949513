// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static io.camelmedia.component.pixop.PixopParam.FILE;
import static io.camelmedia.component.pixop.PixopParam.IF_NONE_MATCH;
import static io.camelmedia.component.pixop.PixopParam.LIGHT;
import static io.camelmedia.component.pixop.PixopParam.NAME;
import static io.camelmedia.component.pixop.PixopParam.NEW_PASSWORD;
import static io.camelmedia.component.pixop.PixopParam.NOT_MODIFIED;
import static io.camelmedia.component.pixop.PixopParam.ON_UPLOAD_FAILURE;
import static io.camelmedia.component.pixop.PixopParam.PAGE;
import static io.camelmedia.component.pixop.PixopParam.PAGE_SIZE;
import static io.camelmedia.component.pixop.PixopParam.PARENT_ID;
import static io.camelmedia.component.pixop.PixopParam.PROCESSED_VIDEO_ID;
import static io.camelmedia.component.pixop.PixopParam.PROJECT_ID;
import static io.camelmedia.component.pixop.PixopParam.RANGE;
import static io.camelmedia.component.pixop.PixopParam.RENDITION;
import static io.camelmedia.component.pixop.PixopParam.RESULT_PATH;
import static io.camelmedia.component.pixop.PixopParam.RESULT_SHA256;
import static io.camelmedia.component.pixop.PixopParam.SEGMENTS;
import static io.camelmedia.component.pixop.PixopParam.SHA256;
import static io.camelmedia.component.pixop.PixopParam.TEAM_ID;
import static io.camelmedia.component.pixop.PixopParam.VIDEO_ID;
import static io.camelmedia.component.pixop.PixopParam.WAITING;
import static io.camelmedia.support.operation.Operation.operation;

import io.camelmedia.component.pixop.feed.JobFeeds;
import io.camelmedia.component.pixop.model.Account;
import io.camelmedia.component.pixop.model.CreatedVideo;
import io.camelmedia.component.pixop.model.DeletedVideos;
import io.camelmedia.component.pixop.model.Identity;
import io.camelmedia.component.pixop.model.IngestProgress;
import io.camelmedia.component.pixop.model.IngestedVideo;
import io.camelmedia.component.pixop.model.MediaInfo;
import io.camelmedia.component.pixop.model.ProcessProgress;
import io.camelmedia.component.pixop.model.ProcessRequest;
import io.camelmedia.component.pixop.model.ProcessingJob;
import io.camelmedia.component.pixop.model.Project;
import io.camelmedia.component.pixop.model.Token;
import io.camelmedia.component.pixop.model.UploadedMedia;
import io.camelmedia.component.pixop.model.Video;
import io.camelmedia.component.pixop.model.VideoSummary;
import io.camelmedia.component.pixop.workflow.DownloadMedia;
import io.camelmedia.component.pixop.workflow.HeadMedia;
import io.camelmedia.component.pixop.workflow.Ingest;
import io.camelmedia.component.pixop.workflow.Process;
import io.camelmedia.component.pixop.workflow.UploadMedia;
import io.camelmedia.support.camel.Declared;
import io.camelmedia.support.camel.MediaOperation;
import io.camelmedia.support.camel.Polled;
import io.camelmedia.support.http.retry.Replay;
import io.camelmedia.support.operation.OperationBuilder;
import io.camelmedia.support.operation.Paging;
import io.camelmedia.support.operation.ParameterLocation;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.support.operation.Rule;
import io.camelmedia.support.paging.LinkPaging;
import io.camelmedia.support.transfer.download.ByteRange;
import io.camelmedia.support.transfer.download.DownloadedMedia;

/** The operations of the API: each is declared here and nowhere else. */
public enum PixopOperation implements MediaOperation {
    TOKEN(operation("token", "Authenticate with email address and password and get a token")
            .get("/accounts/v1/token")
            .optional(
                    TEAM_ID,
                    PixopParam.TOKEN.meaning(
                            "A token to ask for another one by; else email address and password are sent"))
            .credentials(PixopCredentials.PASSWORD)
            .answers(Token.class)),

    TOKEN_VERIFY(operation("token/verify", "Verify a token, or the one in use, and get the identity behind it")
            .post("/accounts/v1/token")
            .optional(PixopParam.TOKEN.meaning("The token to verify; else the one in use is"))
            .credentials(PixopCredentials.TOKEN_AS_IT_IS)
            .replay(Replay.SAFE)
            .answers(Identity.class)),

    ACCOUNT(operation("account", "Get the details of the account")
            .get("/accounts/v1/account")
            .answers(Account.class)),

    /** A GET that changes state. */
    ACCOUNT_AUTH_SECRET(operation("account/auth-secret", "Generate a new key pair that tokens are signed with")
            .get("/accounts/v1/generate-auth-secret")
            .replay(Replay.ONCE)
            .answers(Account.class)),

    /** A GET that changes state. */
    ACCOUNT_SIGNATURE_SECRET(
            operation("account/signature-secret", "Generate a new secret that requests are signed with")
                    .get("/accounts/v1/generate-signature-secret")
                    .replay(Replay.ONCE)
                    .answers(Account.class)),

    ACCOUNT_PASSWORD(operation("account/password", "Change the password of the account")
            .post("/accounts/v1/update-password")
            .required(NEW_PASSWORD)
            .sendsFields()
            .answers(Account.class)),

    PROJECTS(operation("projects", "List the projects of the team")
            .get("/videos/v1/projects")
            .optional(PAGE.atLeast(1), PAGE_SIZE.atLeast(1))
            .answersListIfAny(Project.class, "/_embedded/projects")
            .paged(pages())),

    /** A PUT that creates. */
    PROJECTS_CREATE(operation("projects/create", "Create a project")
            .put("/videos/v1/project")
            .required(projectName())
            .sendsFields()
            .replay(Replay.ONCE)
            .answers(Project.class, "/project")),

    PROJECTS_GET(operation("projects/get", "Get the details of a project")
            .get("/videos/v1/project/{projectId}")
            .required(PROJECT_ID)
            .answers(Project.class, "/project")),

    PROJECTS_UPDATE(operation("projects/update", "Rename a project")
            .post("/videos/v1/project/{projectId}")
            .required(PROJECT_ID, projectName())
            .sendsFields()
            .answers(Project.class, "/project")),

    PROJECTS_DELETE(operation("projects/delete", "Delete a project that holds no videos")
            .delete("/videos/v1/project/{projectId}")
            .required(PROJECT_ID)),

    VIDEOS(operation("videos", "List the videos of the team, of a project, or made of an original video")
            .get("/videos/v1/videos")
            .optional(
                    PROJECT_ID.onWire("project-id").meaning("Only videos of this project"),
                    PARENT_ID,
                    PAGE.atLeast(1),
                    PAGE_SIZE.atLeast(1))
            .answersListIfAny(VideoSummary.class, "/_embedded/videos")
            .paged(pages())),

    /** A PUT that creates. */
    VIDEOS_CREATE(operation("videos/create", "Create a video item that media can be uploaded to")
            .put("/videos/v1/video")
            .optional(NAME.meaning("Name of the video"), PROJECT_ID.meaning("The project that the video belongs to"))
            .sendsFields()
            .replay(Replay.ONCE)
            .answers(CreatedVideo.class)),

    VIDEOS_GET(operation("videos/get", "Get the details of a video")
            .get("/videos/v1/video/{videoId}")
            .required(VIDEO_ID)
            .answers(Video.class, "/video")),

    VIDEOS_DELETE(operation("videos/delete", "Delete a video, and all that was made of it when it is an original one")
            .delete("/videos/v1/video/{videoId}")
            .required(VIDEO_ID)
            .answers(DeletedVideos.class)),

    INGEST_PROGRESS(operation("ingest/progress", "Tell how far the ingestion of an uploaded video is")
            .get("/videos/v1/check-ingest-video-progress/{videoId}")
            .required(VIDEO_ID)
            .answers(IngestProgress.class)),

    PROCESS_PROGRESS(operation("process/progress", "Tell how far the processing of a processed video is")
            .get("/videos/v1/check-process-video-progress/{processedVideoId}")
            .answers(ProcessProgress.class)
            .get("/videos/v1/check-process-video-progress/{videoId}")
            .answers(ProcessProgress.class)
            .optional(PROCESSED_VIDEO_ID, VIDEO_ID)
            .rule(Rule.exactlyOneOf(PROCESSED_VIDEO_ID, VIDEO_ID))),

    INGEST(
            operation("ingest", "Upload a video as a new item, and wait for its ingestion if asked to")
                    .optional(
                            NAME.meaning("Name of the new video; else that of the file"),
                            PROJECT_ID.meaning("The project that the new video belongs to; of a consumer: the one whose"
                                    + " ingestions are followed"),
                            VIDEO_ID.meaning("The video that the media go to, instead of a new one; of a consumer: the"
                                    + " one whose ingestion is followed"),
                            LIGHT,
                            ON_UPLOAD_FAILURE.oneOf("keep", "delete").defaultValue("keep"))
                    .optional(WAITING.uses())
                    .sendsMedia()
                    .makes(IngestedVideo.class)
                    .runs((call, service) -> ingesting().run(call, service)),
            Polled.by(source -> JobFeeds.ingestions(source, VIDEOS.declaration(), INGEST_PROGRESS.declaration()))
                    .keyedBy(VIDEO_ID, PROJECT_ID)),

    PROCESS(
            PixopProcessing.options(operation("process", "Process a video, and wait for the result if asked to")
                            .post("/videos/v1/process-video/{videoId}")
                            .sends(ProcessRequest.class)
                            .answers(ProcessingJob.class)
                            .optional(
                                    VIDEO_ID.meaning("The video to process; of a consumer: the one whose processings"
                                            + " are followed"),
                                    PROCESSED_VIDEO_ID
                                            .at(ParameterLocation.LOCAL)
                                            .meaning("The processed video of what was begun before, which is waited"
                                                    + " for or followed; nothing is begun"),
                                    PROJECT_ID
                                            .at(ParameterLocation.OPTION)
                                            .meaning("Of a consumer only: the project whose processings are"
                                                    + " followed")))
                    .optional(WAITING.uses())
                    .rule(Rule.atMostOneOf(VIDEO_ID, PROCESSED_VIDEO_ID))
                    .runs(new Process(PROCESS_PROGRESS.declaration())),
            Polled.by(source -> JobFeeds.processings(source, VIDEOS.declaration(), PROCESS_PROGRESS.declaration()))
                    .keyedBy(VIDEO_ID, PROCESSED_VIDEO_ID, PROJECT_ID)),

    MEDIA_UPLOAD(operation("media/upload", "Upload the media of a video item")
            .post("/media/v1/upload/light/{videoId}")
            .when(given -> given.isTrue(LIGHT))
            .answers(UploadedMedia.class)
            .post("/media/v1/upload/{videoId}")
            .answers(UploadedMedia.class)
            .required(VIDEO_ID)
            .optional(LIGHT)
            .optional(WAITING.uses())
            .sendsMedia()
            .runs((call, service) -> uploading().run(call, service))),

    MEDIA_DOWNLOAD(operation("media/download", "Download the media of a video")
            .get("/media/v1/download/screenshot/small/{videoId}")
            .when(given -> "screenshot-small".equals(given.text(RENDITION)))
            .get("/media/v1/download/screenshot/large/{videoId}")
            .when(given -> "screenshot-large".equals(given.text(RENDITION)))
            .get("/media/v1/download/{rendition}/{videoId}")
            .required(VIDEO_ID)
            .optional(
                    RENDITION
                            .oneOf("processed", "original", "screenshot-small", "screenshot-large")
                            .defaultValue("processed"),
                    FILE,
                    range(),
                    IF_NONE_MATCH)
            .optional(SHA256.use())
            .optional(SEGMENTS.between(1, 16).defaultValue(1L))
            .fetches(DownloadedMedia.class)
            .tells(NOT_MODIFIED, RESULT_PATH, RESULT_SHA256)
            .runs(DownloadMedia::run)),

    MEDIA_HEAD(operation("media/head", "Tell the name, the size and the entity tag of the media of a video")
            .head("/media/v1/download/{rendition}/{videoId}")
            .required(VIDEO_ID)
            .optional(
                    RENDITION
                            .oneOf("processed", "original")
                            .defaultValue("processed")
                            .meaning("Which media of the video"),
                    range(),
                    IF_NONE_MATCH)
            .makes(MediaInfo.class)
            .tells(NOT_MODIFIED)
            .runs(HeadMedia::run));

    private final Declared declared;

    /** Each operation takes the option {@code teamId}, because each can be called in a team's name. */
    PixopOperation(OperationBuilder operation) {
        declared = Declared.called(operation.options("teamId"));
    }

    PixopOperation(OperationBuilder operation, Polled by) {
        declared = Declared.polled(operation.options("teamId"), by);
    }

    @Override
    public Declared declared() {
        return declared;
    }

    /** As in the URI. */
    @Override
    public String toString() {
        return declaration().name();
    }

    /** Made by each call, because the upload of media is declared after the ingestion. */
    private static Ingest ingesting() {
        return new Ingest(VIDEOS_CREATE.declaration(), VIDEOS_DELETE.declaration(), uploading());
    }

    /** Made by each call, because an operation is not built yet while it is declared. */
    private static UploadMedia uploading() {
        return new UploadMedia(MEDIA_UPLOAD.declaration(), INGEST_PROGRESS.declaration());
    }

    private static ParameterUse projectName() {
        return NAME.meaning("Name of the project");
    }

    private static ParameterUse range() {
        return RANGE.satisfying(ByteRange::isRange, ByteRange.FORMS);
    }

    private static Paging pages() {
        return new LinkPaging("/_links/next/href", "/_embedded/totalFound");
    }
}
