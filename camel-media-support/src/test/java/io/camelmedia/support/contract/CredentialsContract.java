// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.camel.Api;
import io.camelmedia.support.camel.MediaConfiguration;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.transfer.RawServer;
import io.camelmedia.support.transfer.Rig;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What must hold for every credential of a component: no other origin sees it, wherever the service redirects the
 * operations and the requests of tokens to.
 */
public abstract class CredentialsContract<C extends MediaConfiguration> {

    static final List<String> HARMLESS = List.of(
            "host",
            "connection",
            "user-agent",
            "accept",
            "accept-encoding",
            "range",
            "if-match",
            "if-none-match",
            "if-range",
            "content-length");

    /** What the caller asks for. */
    private static final List<String> CONDITIONS = List.of("range", "if-match", "if-none-match", "if-range");

    private final Api<C> api;
    private final Rig rig = new Rig();
    private RawServer there;

    protected CredentialsContract(Api<C> api) {
        this.api = api;
    }

    /** A configuration whose every credential holds {@code fake-secret}, with tokens where the API has them. */
    protected abstract C configuration(URI service);

    @BeforeEach
    void start() throws IOException {
        there = new RawServer((request, out) -> RawServer.head(out, "204 No Content"));
    }

    @AfterEach
    void close() throws IOException {
        there.close();
        rig.close();
    }

    /** Addresses of another origin that lead to a server on loopback, under its own or another name or port. */
    private List<String> elsewhere(RawServer here) {
        int port = there.uri("").getPort();
        return List.of(
                "http://127.0.0.1:" + port,
                "http://localhost:" + port,
                "http://LOCALHOST.:" + port,
                "http://127.1:" + port,
                "http://[::ffff:127.0.0.1]:" + port,
                "http://fake-user:fake-password@127.0.0.1:" + port,
                "//127.0.0.1:" + port,
                "http://localhost:" + here.uri("").getPort());
    }

    static void redirect(OutputStream out, int status, String address) throws IOException {
        RawServer.head(out, status + " Elsewhere", "Location: " + address + "/elsewhere", "Content-Length: 0");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void noOperationTakesACredentialToAnotherOrigin(int status) throws Exception {
        AtomicReference<String> target = new AtomicReference<>();
        try (RawServer here = new RawServer((request, out) -> {
            if (request.path().startsWith("/elsewhere")) {
                RawServer.head(out, "204 No Content");
            } else if (!OperationCalls.answersToken(request, out)) {
                redirect(out, status, target.get());
            }
        })) {
            for (String address : elsewhere(here)) {
                target.set(address);
                OperationCalls<C> calls = calls(here);
                for (Operation operation : calls.operations()) {
                    Rig.settled(calls.call(operation));
                }
            }
            assertNothingLeft(here);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void noRequestOfATokenTakesACredentialToAnotherOrigin(int status) throws Exception {
        AtomicReference<String> target = new AtomicReference<>();
        try (RawServer here = new RawServer((request, out) -> {
            if (request.path().startsWith("/elsewhere")) {
                RawServer.head(out, "204 No Content");
            } else {
                redirect(out, status, target.get());
            }
        })) {
            for (String address : elsewhere(here)) {
                target.set(address);
                OperationCalls<C> calls = calls(here);
                Rig.settled(calls.call(calls.operations().get(0)));
            }
            assertNothingLeft(here);
        }
    }

    private OperationCalls<C> calls(RawServer here) {
        return new OperationCalls<>(api, configuration(here.uri("")), rig);
    }

    /** The service itself counts as another origin where it was reached by another name. */
    private void assertNothingLeft(RawServer here) {
        String service = here.uri("").getAuthority();
        assertThat(here.received()).anyMatch(request -> request.header("host").equals(service));
        List<RawServer.Received> elsewhere = Stream.concat(
                        there.received().stream(), here.received().stream().filter(request -> !request.header("host")
                                .equals(service)))
                .toList();
        assertThat(elsewhere).allSatisfy(request -> {
            assertThat(request.headers().keySet())
                    .as(request.method() + " " + request.path())
                    .allMatch(name -> HARMLESS.contains(name.toLowerCase(Locale.ROOT)));
            assertThat(request.headers().entrySet())
                    .noneMatch(header -> !CONDITIONS.contains(header.getKey())
                            && header.getValue().contains(OperationCalls.SECRET));
            assertThat(request.headers().getOrDefault("content-length", "0")).isEqualTo("0");
        });
    }
}
