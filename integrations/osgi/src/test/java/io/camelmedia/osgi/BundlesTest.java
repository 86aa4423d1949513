// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.osgi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.nio.file.Path;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** The packaged components in a framework that has Camel, and in one that has not. */
@Timeout(120)
class BundlesTest {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @RegisterExtension
    static ContentApiSimulator contentapi = ContentApiSimulator.start();

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @TempDir
    Path cache;

    private Container container;

    @AfterEach
    void stop() throws Exception {
        container.close();
    }

    @Test
    void supportAndComponentsResolveAndStart() throws Exception {
        startAll();

        assertThat(Container.artefacts())
                .containsExactly(
                        "camel-component-ci",
                        "camel-component-contentapi",
                        "camel-component-pex",
                        "camel-component-pixop",
                        "camel-media-support")
                .allSatisfy(artefact ->
                        assertThat(container.bundle(artefact).getState()).isEqualTo(Bundle.ACTIVE));
    }

    @ParameterizedTest
    @CsvSource({
        "ci, ci:workspaces, , sim-workspace",
        "contentapi, contentapi:version, , version",
        "pex, pex:assets, , Film",
        "pixop, pixop:ingest?name=film.mov, film, videoId",
    })
    void aContextCallsTheComponentOfTheBundle(String scheme, String uri, String body, String answered)
            throws Exception {
        startAll();
        pex.assets().add("Film");
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.setApplicationContextClassLoader(container.classLoader());
            ci.hurry(context);
            contentapi.hurry(context);
            pex.hurry(context);
            pixop.hurry(context);
            context.start();

            String answer = context.createProducerTemplate()
                    .requestBody(uri, body == null ? null : body.getBytes(UTF_8), String.class);

            assertThat(answer).contains(answered);
            assertThat(FrameworkUtil.getBundle(context.getComponent(scheme).getClass()))
                    .isSameAs(container.bundle("camel-component-" + scheme));
        }
    }

    @Test
    void aFrameworkWithoutCamelIsToldWhatIsMissing() throws Exception {
        container = Container.start(SystemPackages.startingWith("org.apache.hc", "com.fasterxml", "org.slf4j"), cache);
        Bundle support = container.install("camel-media-support");

        assertThatThrownBy(support::start)
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("missing requirement")
                .hasMessageContaining("(&(osgi.wiring.package=org.apache.camel)(version>=4.14.0)(!(version>=5.0.0)))");
    }

    @Test
    void aCamelOfAnotherMajorVersionIsRefused() throws Exception {
        container = Container.start(
                SystemPackages.ofCamel()
                        .replaceAll("(org\\.apache\\.camel[^;]*);version=\"4[^\"]*\"", "$1;version=\"5.0\""),
                cache);
        Bundle support = container.install("camel-media-support");

        assertThatThrownBy(support::start)
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("(version>=4.14.0)(!(version>=5.0.0))");
    }

    @Test
    void aComponentWithoutTheSupportIsToldWhatIsMissing() throws Exception {
        container = Container.start(SystemPackages.ofCamel(), cache);
        Bundle component = container.install("camel-component-ci");

        assertThatThrownBy(component::start)
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("osgi.wiring.package=io.camelmedia.support.");
    }

    private void startAll() throws Exception {
        container = Container.start(SystemPackages.ofCamel(), cache);
        for (String artefact : Container.artefacts()) {
            container.install(artefact);
        }
        for (String artefact : Container.artefacts()) {
            container.bundle(artefact).start();
        }
    }
}
