// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.recorder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;

/** A program that uploads one file from a CamelContext as it is by default, and prints how much memory that took. */
public abstract class FileUploader {

    /**
     * Uploads a file in a JVM of its own.
     *
     * @param program has a {@code main} that runs the uploader
     * @param service addresses of the service, as the uploader takes them
     * @param folder  for the upload store and the log
     * @param options of the JVM
     */
    public static ProgramProcess start(
            Class<? extends FileUploader> program,
            String service,
            Path folder,
            String uri,
            Path film,
            String... options)
            throws IOException {
        String store = folder.resolve("uploads").toString();
        return ProgramProcess.start(program, folder, List.of(options), service, store, uri, film.toString());
    }

    /**
     * Sets the component up.
     *
     * @param service addresses of the service
     * @param store   the option {@code uploadStore}
     */
    protected abstract void configure(CamelContext context, String service, String store);

    /** @param args addresses of the service, folder of the upload store, URI to send to, the file */
    protected final void run(String[] args) throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext();
                ProducerTemplate template = context.createProducerTemplate()) {
            configure(context, args[0], "file:" + args[1]);
            context.start();
            System.out.println(template.requestBody(args[2], Path.of(args[3])));
        }
        ProgramProcess.printPeak();
    }
}
