// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.transfer;

import io.camelmedia.benchmarks.camel.CamelWork;
import io.camelmedia.benchmarks.contest.Contender;
import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.contest.Work;
import java.io.IOException;
import org.apache.camel.model.RouteDefinition;

/** Ways to bring a file from a server into a folder. */
enum DownloadContender implements Contender {
    SOCKET("the server, over a bare socket") {
        @Override
        public Work open(Site site) throws Exception {
            return SocketTransfer.download(site);
        }
    },

    CURL("curl -o") {
        @Override
        public Work open(Site site) throws Exception {
            return new Curl("-o", site.folder().resolve("zeros.mp4"), address(site));
        }
    },

    PIXOP("pixop:media/download?file=") {
        @Override
        public Work open(Site site) throws Exception {
            return pixop(site, Long.toString(site.size()));
        }
    },

    PIXOP_CAPPED("pixop:media/download?file=, capped") {
        @Override
        public Work open(Site site) throws Exception {
            return pixop(site, capped(site));
        }
    },

    PIXOP_SEGMENTS("pixop:media/download?file=, capped, segments=4") {
        @Override
        public Work open(Site site) throws Exception {
            return pixop(site, capped(site) + "&segments=4");
        }
    },

    CAMEL_HTTP("camel-http to file:, default route") {
        @Override
        public Work open(Site site) throws Exception {
            String address = address(site);
            return CamelWork.of(site, () -> null, Object.class, route -> toFile(route, address, site));
        }
    },

    CAMEL_HTTP_UNCACHED("camel-http to file:, no stream caching") {
        @Override
        public Work open(Site site) throws Exception {
            String address = address(site) + "?disableStreamCache=true";
            return CamelWork.of(
                    site, () -> null, Object.class, route -> toFile(route.streamCache("false"), address, site));
        }
    };

    static final int PART = 8;

    private final String title;

    DownloadContender(String title) {
        this.title = title;
    }

    private static Work pixop(Site site, String video) throws Exception {
        String uri = "pixop:media/download?file=" + site.folder() + "/&videoId=" + video;
        return CamelWork.of(site, () -> null, Object.class, route -> route.to(uri));
    }

    /** An eighth of the media from a server that sends 32 MB a second over one connection. */
    private static String capped(Site site) throws IOException {
        return site.size() / PART + "-32000000";
    }

    private static String address(Site site) throws IOException {
        return site.server() + "/media/v1/download/original/" + site.size();
    }

    private static void toFile(RouteDefinition route, String address, Site site) {
        route.to(address).to("file:" + site.folder() + "?fileName=zeros.mp4");
    }

    @Override
    public String toString() {
        return title;
    }
}
