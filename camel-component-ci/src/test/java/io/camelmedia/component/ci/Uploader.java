// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.support.recorder.FileUploader;
import io.camelmedia.testkit.ci.CiSimulator;
import org.apache.camel.CamelContext;

/** Uploads one file to Ci. */
public final class Uploader extends FileUploader {

    public static void main(String[] args) throws Exception {
        new Uploader().run(args);
    }

    /** The addresses of the API and of the uploads, as {@link #configure} takes them. */
    static String addresses(CiSimulator ci) {
        return ci.baseUrl() + " " + ci.uploads().origin().baseUrl();
    }

    @Override
    protected void configure(CamelContext context, String service, String store) {
        String[] addresses = service.split(" ");
        CiConfiguration configuration = SimulatedAccount.in(context, addresses[0]);
        configuration.setUploadUrl(addresses[1]);
        configuration.setUploadStore(store);
    }
}
