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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What must hold for every credential of a component: no other origin sees it, wherever the service redirects the
 * operations and the requests of tokens to.
 */
public abstract class CredentialsContract<C extends MediaConfiguration> {

    private static final List<String> HARMLESS = List.of(
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

    private void redirect(OutputStream out, int status, String host) throws IOException {
        String location = there.uri("/elsewhere").toString().replace("127.0.0.1", host);
        RawServer.head(out, status + " Elsewhere", "Location: " + location, "Content-Length: 0");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void noOperationTakesACredentialToAnotherOrigin(int status) throws Exception {
        for (String host : List.of("127.0.0.1", "localhost")) {
            try (RawServer here = new RawServer((request, out) -> {
                if (!OperationCalls.answersToken(request, out)) {
                    redirect(out, status, host);
                }
            })) {
                OperationCalls<C> calls = calls(here);
                for (Operation operation : calls.operations()) {
                    Rig.settled(calls.call(operation));
                }
                assertThat(here.received())
                        .hasSizeGreaterThanOrEqualTo(calls.operations().size());
                assertNothingLeft();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void noRequestOfATokenTakesACredentialToAnotherOrigin(int status) throws Exception {
        try (RawServer here = new RawServer((request, out) -> redirect(out, status, "127.0.0.1"))) {
            OperationCalls<C> calls = calls(here);
            Rig.settled(calls.call(calls.operations().get(0)));

            assertThat(here.received()).isNotEmpty();
            assertNothingLeft();
        }
    }

    private OperationCalls<C> calls(RawServer here) {
        return new OperationCalls<>(api, configuration(here.uri("")), rig);
    }

    private void assertNothingLeft() {
        assertThat(there.received()).allSatisfy(request -> {
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
