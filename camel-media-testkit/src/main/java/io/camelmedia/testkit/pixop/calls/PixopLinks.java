// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.calls;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.pixop.state.PixopVideo;
import java.util.function.Supplier;

/** The addresses that answers hand out. */
public final class PixopLinks {

    private final Supplier<String> publicUrl;

    public PixopLinks(Supplier<String> publicUrl) {
        this.publicUrl = publicUrl;
    }

    String projects() {
        return videosService("projects");
    }

    String videos() {
        return videosService("videos");
    }

    String process(PixopVideo video) {
        return videosService("process-video/" + video.id());
    }

    String processProgress(PixopVideo video) {
        return videosService("check-process-video-progress/" + video.id());
    }

    String ingestProgress(PixopVideo video) {
        return videosService("check-ingest-video-progress/" + video.id());
    }

    String upload(PixopVideo video) {
        return mediaService("upload/" + video.id());
    }

    String uploadLight(PixopVideo video) {
        return mediaService("upload/light/" + video.id());
    }

    String downloadProcessed(PixopVideo video) {
        return mediaService("download/processed/" + video.id());
    }

    /** An item of a list, with the link to the item itself. */
    ObjectNode withSelf(ObjectNode item, String resource) {
        item.putObject("_links")
                .putObject("self")
                .put("href", videosService(resource + "/" + item.path("id").textValue()));
        return item;
    }

    private String videosService(String path) {
        return publicUrl.get() + "/videos/v1/" + path;
    }

    private String mediaService(String path) {
        return publicUrl.get() + "/media/v1/" + path;
    }
}
