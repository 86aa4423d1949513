package io.camelmedia.support.recorder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;

/** A program that uploads one file from a CamelContext as it is by default, and prints how much memory that took. */
public abstract class FileUploader {

    /** The most memory of a process that was resident, in kB, as Linux calls it. */
    public static final String PEAK = "VmHWM:";

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
        printPeak();
    }

    private static void printPeak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith(PEAK))
                    .forEach(System.out::println);
        }
    }
}
