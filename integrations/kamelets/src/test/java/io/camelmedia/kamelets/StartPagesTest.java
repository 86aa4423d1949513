package io.camelmedia.kamelets;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.pex.PexSimulator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.camel.builder.NotifyBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The routes of the site's pages to start with, with the properties that a simulator writes for them. */
class StartPagesTest {

    private static final Path START = Path.of("../../docs/site/start");
    private static final long AT_MOST_SECONDS = 30;

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @TempDir
    Path inbox;

    private final DefaultCamelContext context = new DefaultCamelContext();

    @BeforeEach
    void start() {
        Properties properties = new Properties();
        properties.putAll(pex.properties());
        context.getPropertiesComponent().setInitialProperties(properties);
        pex.hurry(context);
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void aFileOfTheInboxIsUploadedAndACopyIsTold() throws Exception {
        NotifyBuilder uploaded =
                new NotifyBuilder(context).fromRoute("upload").whenCompleted(1).create();
        NotifyBuilder told =
                new NotifyBuilder(context).fromRoute("copies").whenCompleted(1).create();
        load("camel-main/src/main/resources/camel/first.yaml");

        Files.writeString(inbox.resolve("film.mp4"), "the bytes of a film");
        assertThat(uploaded.matches(AT_MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        long film = pex.assets().ids().get(0);
        assertThat(pex.upload(film).orElseThrow().text()).isEqualTo("the bytes of a film");

        pex.copies().add(film);
        assertThat(told.matches(AT_MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theKameletTellsOfACopy() throws Exception {
        NotifyBuilder told =
                new NotifyBuilder(context).fromRoute("copies").whenCompleted(1).create();
        load("kamelets/first.yaml");

        pex.copies().add(pex.assets().add("Film"));

        assertThat(told.matches(AT_MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    /** What the page reads from {@code inbox} below the project is read from this test's folder. */
    private void load(String file) throws Exception {
        String routes = Files.readString(START.resolve(file)).replace("uri: file:inbox", "uri: file:" + inbox);
        PluginHelper.getRoutesLoader(context).loadRoutes(ResourceHelper.fromString("first.yaml", routes));
    }
}
