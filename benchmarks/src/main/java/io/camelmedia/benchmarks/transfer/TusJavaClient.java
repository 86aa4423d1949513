// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.transfer;

import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.contest.Work;
import io.tus.java.client.ProtocolException;
import io.tus.java.client.TusClient;
import io.tus.java.client.TusUpload;
import io.tus.java.client.TusUploader;
import java.io.IOException;

/** The Java client of tus.io, as its own example uses it. */
record TusJavaClient(Site site) implements Work {

    @Override
    public void run() throws IOException, ProtocolException {
        TusClient client = new TusClient();
        client.setUploadCreationURL(
                site.server().resolve("/v4/cms/assets/file-upload/").toURL());
        TusUploader uploader = client.createUpload(new TusUpload(site.media().toFile()));
        while (uploader.uploadChunk() >= 0) {
            Thread.onSpinWait();
        }
        uploader.finish();
    }
}
