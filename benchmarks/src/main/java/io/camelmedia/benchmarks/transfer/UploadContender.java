// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.transfer;

import io.camelmedia.benchmarks.camel.CamelWork;
import io.camelmedia.benchmarks.contest.Contender;
import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.contest.Work;
import io.camelmedia.component.pex.model.UploadedAsset;
import io.camelmedia.component.pixop.model.UploadedMedia;
import java.io.InputStream;
import java.nio.file.Path;

/** Ways to send a file in one request. */
enum UploadContender implements Contender {
    SOCKET("the server, over a bare socket") {
        @Override
        public Work open(Site site) throws Exception {
            return SocketTransfer.upload(site);
        }
    },

    CURL("curl -T") {
        @Override
        public Work open(Site site) {
            return new Curl("-T", site.media(), site.server() + FILE);
        }
    },

    CURL_FORM("curl -F") {
        @Override
        public Work open(Site site) {
            return new Curl("-F", "file=@" + site.media(), site.server() + "/media/v1/upload/v1");
        }
    },

    CURL_TLS("curl -T, TLS") {
        @Override
        public Work open(Site site) {
            return new Curl("-T", site.media(), site.secureServer() + FILE);
        }
    },

    PEX("pex:assets/upload") {
        @Override
        public Work open(Site site) throws Exception {
            return pex(site, "put", "");
        }
    },

    PEX_TLS("pex:assets/upload, TLS") {
        @Override
        public Work open(Site site) throws Exception {
            return pex(site, "put", "&baseUrl=" + site.secureServer() + "&http.sslContextParameters=#tls");
        }
    },

    PIXOP("pixop:media/upload") {
        @Override
        public Work open(Site site) throws Exception {
            return CamelWork.of(
                    site, site::media, UploadedMedia.class, route -> route.to("pixop:media/upload?videoId=v1"));
        }
    },

    CI("ci:assets/upload, one part") {
        @Override
        public Work open(Site site) throws Exception {
            return ci(site, site.media(), "partSize=5368709120");
        }
    },

    CI_PARTS("ci:assets/upload") {
        @Override
        public Work open(Site site) throws Exception {
            return ci(site, site.media(), "");
        }
    },

    CI_CAPPED("ci:assets/upload, capped, parallelParts=1") {
        @Override
        public Work open(Site site) throws Exception {
            return capped(site, 1);
        }
    },

    CI_CAPPED_PARTS("ci:assets/upload, capped, parallelParts=4") {
        @Override
        public Work open(Site site) throws Exception {
            return capped(site, 4);
        }
    },

    CAMEL_HTTP("camel-http, a File") {
        @Override
        public Work open(Site site) throws Exception {
            return CamelWork.of(
                    site,
                    () -> site.media().toFile(),
                    InputStream.class,
                    route -> route.to(site.server() + FILE + "?httpMethod=PUT"));
        }
    };

    private static final String FILE = "/files/zeros.mp4";

    private final String title;

    UploadContender(String title) {
        this.title = title;
    }

    static Work pex(Site site, String method, String more) throws Exception {
        String uri = "pex:assets/upload?uploadMethod=" + method + "&verify=false" + more;
        return CamelWork.of(site, site::media, UploadedAsset.class, route -> route.to(uri));
    }

    private static Work ci(Site site, Path media, String options) throws Exception {
        return CamelWork.of(site, () -> media, Object.class, route -> route.to("ci:assets/upload?" + options));
    }

    /** A part of the media, to a server that takes 32 MB a second over one connection. */
    private static Work capped(Site site, int parts) throws Exception {
        Path part = SparseFile.in(site.folder(), site.size() / DownloadContender.PART);
        return ci(site, part, "uploadUrl=" + site.server() + "/capped&parallelParts=" + parts);
    }

    @Override
    public String toString() {
        return title;
    }
}
