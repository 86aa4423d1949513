// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.camel.Api;
import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.support.camel.MediaConfiguration;
import io.camelmedia.support.http.KeyPairStore;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.transfer.RawServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.errorhandler.NoErrorHandlerDefinition;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What must hold for every credential of a component in a route, its workflows and transfers included: no other origin
 * sees it, whatever the service redirects and whatever addresses it hands out, for files, uploads, pieces and pages; and
 * what began by TLS stays there.
 */
public abstract class ForeignOriginsContract<C extends MediaConfiguration> {

    /** What a transfer says of its media. */
    private static final List<String> MEDIA =
            List.of("content-type", "expect", "transfer-encoding", "tus-resumable", "upload-length", "upload-offset");

    private final Api<C> api;
    private RawServer there;
    private KeyPairStore certificate;

    @TempDir
    private Path folder;

    protected ForeignOriginsContract(Api<C> api) {
        this.api = api;
    }

    /** A component whose passwords, keys and tokens hold {@code fake-secret}; one that asks for its tokens. */
    protected abstract MediaComponent<C> component(URI service);

    /** The methods of the requests that go to addresses which the service hands out in its answers. */
    protected abstract Set<String> handedOut();

    /** The body that an operation is called with, on one of the {@link #otherWays}. */
    protected Object body(Operation operation, String way) {
        return SampleCalls.body(operation);
    }

    /** Options that each lead operations another way, where they take them. */
    protected List<String> otherWays() {
        return List.of();
    }

    @BeforeEach
    void start() throws IOException {
        there = new RawServer((request, out) -> RawServer.head(out, "204 No Content"));
    }

    @AfterEach
    void close() throws IOException {
        there.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void noRouteTakesACredentialToAnotherOrigin(int status) throws Exception {
        try (RawServer here = new RawServer(redirects(status))) {
            callAll(here, null);

            assertNoCredentialIn(there.received());
            assertThat(there.received()).isNotEmpty();
        }
    }

    @Test
    void noAddressThatIsHandedOutIsGivenACredential() throws Exception {
        try (RawServer other = new RawServer(HandedOut.elsewhere());
                RawServer here = new RawServer((request, out) ->
                        HandedOut.answer(request, out, other.uri("").toString()))) {
            callAll(here, null);

            assertNoCredentialIn(other.received());
            assertThat(methods(other, "127.0.0.1")).isEqualTo(handedOut());
            assertThat(methods(other, "localhost")).isEqualTo(handedOut());
        }
    }

    /** The other origin asks for a password, as one does who wants it. */
    @Test
    void nothingThatAUsersSetUpOfTheClientAddsGetsToAnotherOrigin() throws Exception {
        try (RawServer asking = new RawServer((request, out) ->
                        RawServer.head(out, "401 No", "WWW-Authenticate: Basic realm=x", "Content-Length: 0"));
                RawServer other = new RawServer(HandedOut.elsewhere());
                RawServer redirecting = new RawServer(redirects(307, asking));
                RawServer handing = new RawServer((request, out) ->
                        HandedOut.answer(request, out, other.uri("").toString()))) {
            callAll(redirecting, null, new AddingSetUp());
            callAll(handing, null, new AddingSetUp());

            assertThat(redirecting.received()).allSatisfy(request -> assertThat(request.headers())
                    .containsEntry("x-gateway-key", OperationCalls.SECRET)
                    .containsEntry("cookie", "session=" + OperationCalls.SECRET));
            assertThat(asking.received()).isNotEmpty();
            assertNoCredentialIn(asking.received());
            assertNoCredentialIn(other.received());
        }
    }

    @Test
    void nothingLeadsFromHttpsToHttp() throws Exception {
        try (RawServer redirecting = new RawServer(keys(), redirects(307));
                RawServer handing = new RawServer(
                        keys(),
                        (request, out) ->
                                HandedOut.answer(request, out, there.uri("").toString()))) {
            callAll(redirecting, trust());
            callAll(handing, trust());

            assertThat(redirecting.received()).isNotEmpty();
            assertThat(handing.received()).isNotEmpty();
            assertThat(there.received()).isEmpty();
        }
    }

    @Test
    void whatBeganInTheClearMayGoOnByTlsAndWithoutCredentials() throws Exception {
        try (RawServer other = new RawServer(keys(), HandedOut.elsewhere());
                RawServer redirecting = new RawServer((request, out) -> {
                    if (!OperationCalls.answersToken(request, out)) {
                        CredentialsContract.redirect(
                                out, 307, other.uri("/second").toString());
                    }
                });
                RawServer handing = new RawServer((request, out) ->
                        HandedOut.answer(request, out, other.uri("/second").toString()))) {
            callAll(redirecting, trust());
            assertThat(other.received()).isNotEmpty();
            int redirected = other.received().size();
            callAll(handing, trust());

            assertThat(other.received().size() > redirected)
                    .isEqualTo(!handedOut().isEmpty());
            assertNoCredentialIn(other.received());
        }
    }

    private RawServer.Script redirects(int status) {
        return redirects(status, there);
    }

    private static RawServer.Script redirects(int status, RawServer target) {
        return (request, out) -> {
            if (!OperationCalls.answersToken(request, out)) {
                CredentialsContract.redirect(out, status, target.uri("").toString());
            }
        };
    }

    private SSLContext keys() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            return KeyPairStore.tls(certificate(), null).createSSLContext(context);
        }
    }

    private SSLContextParameters trust() throws Exception {
        return KeyPairStore.tls(null, certificate());
    }

    /** Of 127.0.0.1. */
    private KeyPairStore certificate() throws Exception {
        if (certificate == null) {
            certificate = KeyPairStore.make(folder, "server", "ip:127.0.0.1");
        }
        return certificate;
    }

    private void callAll(RawServer here, SSLContextParameters tls) throws Exception {
        callAll(here, tls, builder -> {});
    }

    /** Calls every operation through a route; how it ends is not looked at. */
    private void callAll(RawServer here, SSLContextParameters tls, HttpClientConfigurer setUp) throws Exception {
        SampleCalls calls = new SampleCalls(api.scheme(), folder.resolve("films"));
        for (String way : Stream.concat(Stream.of(""), otherWays().stream()).toList()) {
            MediaComponent<C> component = component(here.uri(""));
            component.getConfiguration().setMaxAttempts(2);
            component.getConfiguration().setHttp(Map.of("httpClientConfigurer", setUp));
            try (RoutedOperations operations = new RoutedOperations(
                    api.scheme(),
                    component,
                    api.operations(),
                    operation -> uri(calls, operation, way),
                    operation -> body(operation, way),
                    tls,
                    new NoErrorHandlerDefinition())) {
                for (Operation operation : operations.operations()) {
                    operations.failure(operation);
                }
            }
        }
    }

    private static String uri(SampleCalls calls, Operation operation, String way) {
        String uri = calls.uri(operation, use -> false);
        List<String> options = new ArrayList<>();
        if (operation.paging() != null) {
            options.add("paging=all");
        }
        if (operation.uses().values().stream()
                .anyMatch(use -> way.startsWith(use.parameter().option() + "="))) {
            options.add(way);
        }
        return uri + (options.isEmpty() || uri.endsWith("?") ? "" : "&") + String.join("&", options);
    }

    private static Set<String> methods(RawServer server, String host) {
        return server.received().stream()
                .filter(request -> request.header("host").startsWith(host + ":"))
                .map(RawServer.Received::method)
                .collect(Collectors.toSet());
    }

    private static void assertNoCredentialIn(List<RawServer.Received> requests) {
        assertThat(requests).allSatisfy(request -> {
            assertThat(request.headers().keySet())
                    .as(request.method() + " " + request.path())
                    .allMatch(name -> CredentialsContract.HARMLESS.contains(name.toLowerCase(Locale.ROOT))
                            || MEDIA.contains(name.toLowerCase(Locale.ROOT)));
            assertThat(request.headers().values()).noneMatch(value -> value.contains(OperationCalls.SECRET));
            assertThat(request.path()).doesNotContain(OperationCalls.SECRET);
        });
    }
}
