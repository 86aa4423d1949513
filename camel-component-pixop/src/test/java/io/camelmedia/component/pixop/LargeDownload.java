package io.camelmedia.component.pixop;

import io.camelmedia.testkit.pixop.PixopSimulator;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** Downloads in a JVM of its own, in a CamelContext as it comes: address, video and folder are the arguments. */
final class LargeDownload {

    private LargeDownload() {}

    public static void main(String[] arguments) throws Exception {
        String uri = "pixop:media/download?rendition=original&videoId=" + arguments[1];
        Path folder = Path.of(arguments[2]);
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            PixopConfiguration configuration =
                    context.getComponent("pixop", PixopComponent.class).getConfiguration();
            configuration.setBaseUrl(arguments[0]);
            configuration.setEmail(PixopSimulator.EMAIL);
            configuration.setPassword(PixopSimulator.PASSWORD);
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:file").to(uri + "&file=" + folder + "/").process(LargeDownload::tellFile);
                    from("direct:stream").to(uri).process(LargeDownload::tellStream);
                }
            });
            context.start();
            try (ProducerTemplate template = context.createProducerTemplate()) {
                template.requestBody("direct:file", (Object) null);
                template.requestBody("direct:stream", (Object) null);
            }
        }
    }

    private static void tellFile(Exchange exchange) throws Exception {
        Path file = exchange.getMessage().getBody(Path.class);
        System.out.println("file " + Media.sha256(file));
        Files.delete(file);
    }

    private static void tellStream(Exchange exchange) {
        System.out.println("stream " + Media.sha256(exchange.getMessage().getBody(InputStream.class)));
    }
}
