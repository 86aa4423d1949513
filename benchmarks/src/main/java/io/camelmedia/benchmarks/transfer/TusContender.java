package io.camelmedia.benchmarks.transfer;

import io.camelmedia.benchmarks.camel.CamelWork;
import io.camelmedia.benchmarks.contest.Contender;
import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.contest.Work;
import io.camelmedia.component.pex.model.UploadedAsset;

/** Ways to send a file by tus, and the plain PUT that they are measured by. */
enum TusContender implements Contender {
    CURL("curl -T") {
        @Override
        public Work open(Site site) throws Exception {
            return UploadContender.CURL.open(site);
        }
    },

    PUT("pex:assets/upload, put") {
        @Override
        public Work open(Site site) throws Exception {
            return UploadContender.PEX.open(site);
        }
    },

    PEX("pex:assets/upload, tus") {
        @Override
        public Work open(Site site) throws Exception {
            return pex(site, "");
        }
    },

    PEX_CHUNKS("pex:assets/upload, tus, 50 MB a PATCH") {
        @Override
        public Work open(Site site) throws Exception {
            return pex(site, "&chunkSize=50000000");
        }
    },

    TUS_JAVA_CLIENT("tus-java-client") {
        @Override
        public Work open(Site site) throws Exception {
            return new TusJavaClient(site);
        }
    };

    private final String title;

    TusContender(String title) {
        this.title = title;
    }

    private static Work pex(Site site, String more) throws Exception {
        String uri = "pex:assets/upload?uploadMethod=tus&verify=false" + more;
        return CamelWork.of(site, site::media, UploadedAsset.class, route -> route.to(uri));
    }

    @Override
    public String toString() {
        return title;
    }
}
