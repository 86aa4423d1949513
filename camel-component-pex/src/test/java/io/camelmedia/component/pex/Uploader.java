package io.camelmedia.component.pex;

import io.camelmedia.component.pex.model.UploadedAsset;
import io.camelmedia.testkit.pex.PexSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;

/** A program that uploads one file from a CamelContext as it is by default, and prints how much memory that took. */
public final class Uploader {

    /** The most memory of a process that was resident, in kB, as Linux calls it. */
    static final String PEAK = "VmHWM:";

    private Uploader() {}

    /** @param args address of the service, folder of the upload store, URI to send to, the file */
    public static void main(String[] args) throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext();
                ProducerTemplate template = context.createProducerTemplate()) {
            PexConfiguration configuration =
                    context.getComponent("pex", PexComponent.class).getConfiguration();
            configuration.setBaseUrl(args[0]);
            configuration.setApiKey(PexSimulator.API_KEY);
            configuration.setUploadStore("file:" + args[1]);
            context.start();
            UploadedAsset uploaded = template.requestBody(args[2], Path.of(args[3]), UploadedAsset.class);
            System.out.println("asset " + uploaded.assetId());
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
