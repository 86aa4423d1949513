// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.network;

import static io.camelmedia.support.http.KeyPairStore.tls;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.camelmedia.component.pex.PexComponent;
import io.camelmedia.support.contract.AddingSetUp;
import io.camelmedia.support.error.AuthenticationException;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.http.KeyPairStore;
import io.camelmedia.support.transfer.RawServer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PexNetworksTest {

    private static final String LISTED = "pex:collections";

    @TempDir
    static Path folder;

    private static KeyPairStore server;
    private static KeyPairStore client;
    private static KeyPairStore stranger;

    private final DefaultCamelContext context = new DefaultCamelContext();
    private ProducerTemplate template;

    @BeforeAll
    static void makeKeys() throws Exception {
        server = KeyPairStore.make(folder, "server", "dns:localhost");
        client = KeyPairStore.make(folder, "client", "dns:client");
        stranger = KeyPairStore.make(folder, "stranger", "dns:elsewhere");
    }

    @BeforeEach
    void start() {
        context.start();
        template = context.createProducerTemplate();
    }

    @AfterEach
    void stop() throws Exception {
        template.close();
        context.close();
    }

    private void serve(String url) {
        PexComponent pex = context.getComponent("pex", PexComponent.class);
        pex.getConfiguration().setBaseUrl(url);
        pex.getConfiguration().setApiKey("fake-key");
        pex.getConfiguration().setMaxAttempts(1);
    }

    private RecordingServer https(boolean clientKey) throws Exception {
        return RecordingServer.https(tls(server, clientKey ? client : null).createSSLContext(context), clientKey);
    }

    private void assertListed(String options) {
        assertThat(template.requestBody(LISTED + options, (Object) null, List.class))
                .isEmpty();
    }

    private MediaApiException failure(String uri) {
        return (MediaApiException)
                catchThrowable(() -> template.requestBody(uri, (Object) null)).getCause();
    }

    private static String through(WatchedProxy proxy) {
        return "?http.proxyHost=127.0.0.1&http.proxyPort=" + proxy.port() + "&http.proxyAuthScheme=http";
    }

    @Test
    void callsGoThroughTheProxyThatTheirOptionsName() throws Exception {
        try (RecordingServer service = RecordingServer.http("127.0.0.1");
                WatchedProxy proxy = new WatchedProxy()) {
            serve(service.url("127.0.0.1"));
            assertListed(through(proxy));

            assertThat(proxy.asked()).singleElement().asString().startsWith("GET " + service.url("127.0.0.1") + "/");
            assertThat(service.headers()).singleElement().satisfies(headers -> assertThat(headers)
                    .containsEntry("authorization", "Bearer fake-key")
                    .doesNotContainKey("proxy-authorization"));
        }
    }

    @Test
    void callsGoThroughTheProxyThatTheHttpComponentNames() throws Exception {
        try (RecordingServer service = RecordingServer.http("127.0.0.1");
                WatchedProxy proxy = new WatchedProxy()) {
            HttpComponent http = context.getComponent("http", HttpComponent.class);
            http.setProxyHost("127.0.0.1");
            http.setProxyPort(proxy.port());
            serve(service.url("127.0.0.1"));
            assertListed("");

            assertThat(proxy.asked()).hasSize(1);
        }
    }

    @Test
    void anHttpsServiceIsReachedByATunnelThroughAProxyThatAsksForAPassword() throws Exception {
        context.getRegistry().bind("trusting", tls(null, server));
        try (RecordingServer service = https(false);
                WatchedProxy proxy = new WatchedProxy("jane", "fake-password")) {
            serve(service.url("localhost"));
            assertListed(through(proxy)
                    + "&http.sslContextParameters=#trusting&http.proxyAuthUsername=jane"
                    + "&http.proxyAuthPassword=RAW(fake-password)&http.proxyAuthMethod=Basic");

            assertThat(proxy.asked())
                    .singleElement()
                    .asString()
                    .startsWith("CONNECT ")
                    .contains(service.url("localhost").substring("https://".length()));
            assertThat(service.headers()).singleElement().satisfies(headers -> assertThat(headers)
                    .containsEntry("authorization", "Bearer fake-key")
                    .doesNotContainKey("proxy-authorization"));
        }
    }

    @Test
    void aPlainServiceIsReachedThroughAProxyThatAsksForAPassword() throws Exception {
        try (RecordingServer service = RecordingServer.http("127.0.0.1");
                WatchedProxy proxy = new WatchedProxy("jane", "fake-password")) {
            serve(service.url("127.0.0.1"));
            assertListed(
                    through(proxy)
                            + "&http.proxyAuthUsername=jane&http.proxyAuthPassword=RAW(fake-password)&http.proxyAuthMethod=Basic");

            assertThat(proxy.asked()).hasSize(1);
        }
    }

    @Test
    void aPasswordThatTheProxyRefusesIsToldAsTheProxysAnswer() throws Exception {
        try (RecordingServer service = RecordingServer.http("127.0.0.1");
                WatchedProxy proxy = new WatchedProxy("jane", "fake-password")) {
            serve(service.url("127.0.0.1"));
            MediaApiException failure = failure(LISTED + through(proxy)
                    + "&http.proxyAuthUsername=jane&http.proxyAuthPassword=RAW(fake-wrong)&http.proxyAuthMethod=Basic");

            assertThat(failure).hasMessageContaining("407").hasMessageNotContaining("fake-wrong");
            assertThat(service.headers()).isEmpty();
        }
    }

    @Test
    void aConfigurerOfTheUserAppliesAndOurRulesHoldOnTop() throws Exception {
        AtomicInteger seen = new AtomicInteger();
        HttpClientConfigurer counting =
                builder -> builder.addRequestInterceptorLast((request, entity, httpContext) -> seen.incrementAndGet());
        context.getRegistry().bind("counting", counting);
        try (RecordingServer service = RecordingServer.http("127.0.0.1")) {
            serve(service.url("127.0.0.1"));
            assertListed("?http.httpClientConfigurer=#counting");

            assertThat(seen).hasValue(1);
        }
    }

    @Test
    void whatAConfigurerOfTheUserAddsStaysAtTheService() throws Exception {
        context.getRegistry().bind("adding", new AddingSetUp());
        try (RawServer there = new RawServer((request, out) ->
                        RawServer.head(out, "401 No", "WWW-Authenticate: Basic realm=x", "Content-Length: 0"));
                RawServer here = new RawServer((request, out) -> RawServer.head(
                        out, "302 Elsewhere", "Location: " + there.uri("/elsewhere"), "Content-Length: 0"))) {
            serve(here.uri("").toString());
            failure("pex:whitelists?http.httpClientConfigurer=#adding");

            assertThat(here.received().get(0).headers())
                    .containsEntry("x-gateway-key", "fake-secret")
                    .containsEntry("cookie", "session=fake-secret");
            assertThat(there.received()).hasSize(1);
            assertThat(there.received().get(0).headers().toString()).doesNotContain("fake-secret");
        }
    }

    @Test
    void aServiceThatAsksForAPasswordGetsTheComponentsCredentialsAndNoOther() throws Exception {
        try (RecordingServer service = RecordingServer.http("127.0.0.1")) {
            serve(service.url("127.0.0.1"));
            MediaApiException failure = failure("pex:whitelists?http.authMethod=Basic&http.authUsername=jane"
                    + "&http.authPassword=RAW(fake-password)");

            assertThat(failure).isInstanceOf(AuthenticationException.class);
            assertThat(service.headers()).singleElement().satisfies(headers -> assertThat(headers)
                    .containsEntry("authorization", "Bearer fake-key"));
        }
    }

    @Test
    void aCertificateThatNobodyTrustsIsRefused() throws Exception {
        try (RecordingServer service = https(false)) {
            serve(service.url("localhost"));

            assertRefused(LISTED, "unable to find valid certification path");
            assertThat(service.headers()).isEmpty();
        }
    }

    @Test
    void aCertificateOfAnotherHostIsRefused() throws Exception {
        context.getRegistry().bind("trusting", tls(null, server));
        try (RecordingServer service = https(false)) {
            serve(service.url("127.0.0.1"));

            assertRefused(LISTED + "?http.sslContextParameters=#trusting", "127.0.0.1");
            assertThat(service.headers()).isEmpty();
        }
    }

    @Test
    void aServiceThatAsksForACertificateIsShownOne() throws Exception {
        context.getRegistry().bind("mutual", tls(client, server));
        context.getRegistry().bind("strange", tls(stranger, server));
        context.getRegistry().bind("none", tls(null, server));
        try (RecordingServer service = https(true)) {
            serve(service.url("localhost"));

            assertListed("?http.sslContextParameters=#mutual");
            assertRefused(LISTED + "?http.sslContextParameters=#strange", "");
            assertRefused(LISTED + "?http.sslContextParameters=#none", "");
            assertThat(service.headers()).hasSize(1);
        }
    }

    private void assertRefused(String uri, String reason) {
        assertThat(failure(uri)).isInstanceOf(CommunicationException.class).hasMessageContaining(reason);
    }

    @Test
    void aServiceIsReachedByItsAddressOfIPv6() throws Exception {
        try (RecordingServer service = RecordingServer.http("::1")) {
            serve(service.url("[::1]"));
            assertListed("");

            assertThat(service.headers()).singleElement().satisfies(headers -> assertThat(headers.get("host"))
                    .startsWith("[::1]:"));
        }
    }
}
