// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.transfer;

import io.camelmedia.benchmarks.contest.Contender;
import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.contest.Work;

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
            return UploadContender.pex(site, "tus", "");
        }
    },

    PEX_CHUNKS("pex:assets/upload, tus, 50 MB a PATCH") {
        @Override
        public Work open(Site site) throws Exception {
            return UploadContender.pex(site, "tus", "&chunkSize=50000000");
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

    @Override
    public String toString() {
        return title;
    }
}
