// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.calls;

import io.camelmedia.testkit.pixop.rules.PixopError;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;

/** The paths of the three services and who answers them. */
public final class PixopRoutes {

    private final PixopCalls calls;
    private final PixopAccounts accounts;
    private final PixopProjects projects;
    private final PixopVideos videos;
    private final PixopProcess process;
    private final PixopMedia media;

    public PixopRoutes(
            PixopCalls calls,
            PixopAccounts accounts,
            PixopProjects projects,
            PixopVideos videos,
            PixopProcess process,
            PixopMedia media) {
        this.calls = calls;
        this.accounts = accounts;
        this.projects = projects;
        this.videos = videos;
        this.process = process;
        this.media = media;
    }

    public void register(RoutesConfig routes) {
        routes.exception(HttpResponseException.class, PixopRoutes::unknownRoute);
        registerAccounts(routes);
        registerVideos(routes);
        registerMedia(routes);
    }

    private void registerAccounts(RoutesConfig routes) {
        String root = "/accounts/v1/";
        routes.get(root + "token", calls.withPassword(accounts::issueToken));
        routes.post(root + "token", calls.withToken(accounts::verifyToken));
        routes.get(root + "account", calls.withToken(accounts::get));
        routes.get(root + "generate-auth-secret", calls.withEither(accounts::generateAuthSecret));
        routes.get(root + "generate-signature-secret", calls.withEither(accounts::generateSignatureSecret));
        routes.post(root + "update-password", calls.withEither(accounts::updatePassword));
    }

    private void registerVideos(RoutesConfig routes) {
        String root = "/videos/v1/";
        routes.get(root + "projects", calls.withToken(projects::list));
        routes.put(root + "project", calls.withToken(projects::create));
        routes.get(root + "project/{projectId}", calls.withToken(projects::get));
        routes.post(root + "project/{projectId}", calls.withToken(projects::update));
        routes.delete(root + "project/{projectId}", calls.withToken(projects::delete));
        routes.get(root + "videos", calls.withToken(videos::list));
        routes.put(root + "video", calls.withToken(videos::create));
        routes.get(root + "video/{videoId}", calls.withToken(videos::get));
        routes.delete(root + "video/{videoId}", calls.withToken(videos::delete));
        routes.post(root + "process-video/{videoId}", calls.withToken(process::begin));
        routes.get(root + "check-process-video-progress/{videoId}", calls.withToken(process::progress));
        routes.get(root + "check-ingest-video-progress/{videoId}", calls.withToken(videos::ingestProgress));
    }

    private void registerMedia(RoutesConfig routes) {
        String root = "/media/v1/";
        routes.post(root + "upload/{videoId}", calls.media(media::upload));
        routes.post(root + "upload/light/{videoId}", calls.media(media::uploadLight));
        routes.get(root + "download/original/{videoId}", calls.media(media::downloadOriginal));
        routes.head(root + "download/original/{videoId}", calls.media(media::downloadOriginal));
        routes.get(root + "download/processed/{videoId}", calls.media(media::downloadProcessed));
        routes.head(root + "download/processed/{videoId}", calls.media(media::downloadProcessed));
        routes.get(root + "download/screenshot/{size}/{videoId}", calls.media(media::screenshot));
    }

    private static void unknownRoute(HttpResponseException e, Context ctx) {
        PixopError error = e.getStatus() == 405 ? PixopError.METHOD_NOT_ALLOWED : PixopError.NOT_FOUND;
        error.problem().writeTo(ctx);
    }
}
