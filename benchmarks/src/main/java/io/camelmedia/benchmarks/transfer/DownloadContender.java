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
            String uri = "pixop:media/download?videoId=" + site.size() + "&file=" + site.folder() + "/";
            return CamelWork.of(site, () -> null, Object.class, route -> route.to(uri));
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

    private final String title;

    DownloadContender(String title) {
        this.title = title;
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
