// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import io.camelmedia.support.recorder.FileUploader;
import io.camelmedia.testkit.pex.PexSimulator;
import org.apache.camel.CamelContext;

/** Uploads one file to Pex. */
public final class Uploader extends FileUploader {

    public static void main(String[] args) throws Exception {
        new Uploader().run(args);
    }

    @Override
    protected void configure(CamelContext context, String service, String store) {
        PexConfiguration configuration =
                context.getComponent("pex", PexComponent.class).getConfiguration();
        configuration.setBaseUrl(service);
        configuration.setApiKey(PexSimulator.API_KEY);
        configuration.setUploadStore(store);
    }
}
