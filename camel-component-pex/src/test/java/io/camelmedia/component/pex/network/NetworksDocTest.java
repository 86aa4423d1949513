// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.pex.PexComponent;
import io.camelmedia.support.contract.DocLanguage;
import io.camelmedia.support.http.KeyPairStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of the page on networks. */
class NetworksDocTest {

    private static final Pattern JAVA = Pattern.compile("\\[source,java]\n----\n(.*?)\n----", Pattern.DOTALL);

    @TempDir
    static Path folder;

    static List<String> examples() throws Exception {
        return JAVA.matcher(Files.readString(Path.of("..", "docs", "networks.adoc")))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    @Test
    void thePageHasExamplesOfAProxyAndOfTls() throws Exception {
        assertThat(examples()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleRuns(String code) throws Exception {
        KeyPairStore server = KeyPairStore.make(folder, "server" + code.hashCode(), "dns:localhost");
        try (DefaultCamelContext context = new DefaultCamelContext();
                WatchedProxy proxy = new WatchedProxy();
                RecordingServer service = code.contains("companyTls")
                        ? RecordingServer.https(KeyPairStore.tls(server, null).createSSLContext(context), false)
                        : RecordingServer.http("127.0.0.1")) {
            Properties properties = new Properties();
            properties.put("proxy.host", "127.0.0.1");
            properties.put("proxy.port", Integer.toString(proxy.port()));
            context.getPropertiesComponent().setInitialProperties(properties);
            context.getRegistry().bind("companyTls", KeyPairStore.tls(null, server));
            PexComponent pex = context.getComponent("pex", PexComponent.class);
            pex.getConfiguration().setBaseUrl(service.url("localhost"));
            pex.getConfiguration().setApiKey("fake-key");
            context.start();
            PluginHelper.getRoutesLoader(context)
                    .loadRoutes(DocLanguage.JAVA.resource(code, Math.abs(code.hashCode() % 1000)));
            Object answered = context.createProducerTemplate().requestBody("direct:list", (Object) null);

            assertThat(answered).isEqualTo(List.of());
            assertThat(service.headers()).hasSize(1);
            assertThat(proxy.asked()).hasSize(code.contains("proxyHost") ? 1 : 0);
        }
    }
}
