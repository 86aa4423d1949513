// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.lines;

import org.apache.camel.builder.RouteBuilder;

/** One operation of each kind: a call, an upload, jobs that are waited for, a download, a query and a feed. */
final class JavaRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:create").to("ci:folders/create?workspaceId=sim-workspace&name=Rushes");
        from("direct:discover").to("pex:assets/upload");
        from("direct:improve")
                .to("pixop:ingest?name=film.mov&waitForCompletion=true")
                .setProperty("video", simple("${body.videoId}"))
                .setBody(simple("${null}"))
                .toD("pixop:process?videoId=${exchangeProperty.video}&waitForCompletion=true")
                .toD("pixop:media/download?videoId=${body.processedVideoId}");
        from("direct:describe").to("contentapi:assets/get");
        from("pex:copies?startFrom=beginning").to("mock:copies");
    }
}
