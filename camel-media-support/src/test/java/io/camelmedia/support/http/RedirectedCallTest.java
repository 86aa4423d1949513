// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.http.message.JsonContent;
import io.camelmedia.support.http.message.Request;
import io.camelmedia.support.http.message.TimeLimit;
import io.camelmedia.support.http.retry.Replay;
import io.camelmedia.support.transfer.RawServer;
import io.camelmedia.support.transfer.Rig;
import io.camelmedia.support.transfer.progress.Activity;
import io.camelmedia.support.transfer.source.BytesSource;
import io.camelmedia.support.transfer.source.MediaSource;
import io.camelmedia.support.transfer.upload.MediaContent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectedCallTest {

    private static final Credentials SECRET =
            Credentials.fixed(Map.of("Authorization", "Bearer fake-secret", "x-client-secret", "fake-secret"));
    private static final byte[] MEDIA = Rig.random(300_000, 1);

    private final Rig rig = new Rig();
    private final List<byte[]> bodies = new CopyOnWriteArrayList<>();
    private final RawServer there = new RawServer(this::take);

    RedirectedCallTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        there.close();
        rig.close();
    }

    private void take(RawServer.Received request, OutputStream out) throws IOException {
        if (request.header("content-length") != null) {
            bodies.add(request.readBody());
        }
        ok(out);
    }

    private static void ok(OutputStream out) throws IOException {
        RawServer.head(out, "200 OK", "Content-Length: 2");
        out.write("ok".getBytes(StandardCharsets.UTF_8));
    }

    private RawServer leading(int status) throws IOException {
        return new RawServer((request, out) ->
                RawServer.head(out, status + " Elsewhere", "Location: " + there.uri("/x"), "Content-Length: 0"));
    }

    private static Request.Builder get(RawServer from) {
        return Request.to("media/get", "GET", from.uri("/start"))
                .header("Accept", "application/json")
                .header("If-Match", "\"1\"")
                .header("X-Api-Key", "fake-secret")
                .replay(Replay.SAFE)
                .credentials(SECRET)
                .timeLimit(new TimeLimit.Deadline(Duration.ofSeconds(30)));
    }

    private Request.Builder put(RawServer to, MediaSource source) {
        Gateway gateway = rig.gateway(to.uri("/"));
        return Request.to("media/put", "PUT", to.uri("/signed?Signature=fake"))
                .content(new MediaContent(source, "video/mp4", rig.progress(gateway, Activity.UPLOAD, null)))
                .replay(Replay.IDEMPOTENT)
                .credentials(SECRET)
                .timeLimit(new TimeLimit.IdleTimeout(Rig.IDLE));
    }

    private static <T> T get(Gateway gateway, Request<T> request) throws Exception {
        return Rig.await(gateway.send(request)).value();
    }

    private static String text(io.camelmedia.support.http.message.StreamedResponse response) throws IOException {
        return new String(response.stream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void anotherOriginIsToldWhatIsAskedForAndNothingElse(int status) throws Exception {
        try (RawServer here = leading(status)) {
            assertThat(get(rig.gateway(here.uri("/")), get(here).reading(RedirectedCallTest::text)))
                    .isEqualTo("ok");

            assertThat(here.received().get(0).headers()).containsEntry("authorization", "Bearer fake-secret");
            assertThat(there.received().get(0).headers())
                    .containsEntry("accept", "application/json")
                    .containsEntry("if-match", "\"1\"")
                    .doesNotContainKeys("authorization", "x-client-secret", "x-api-key");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {307, 308})
    void mediaFollowToAnotherAddressWithoutCredentials(int status) throws Exception {
        try (RawServer here = leading(status)) {
            get(
                    rig.gateway(here.uri("/")),
                    put(here, new BytesSource(MEDIA, "film.mp4")).reading(response -> null));

            assertThat(bodies).containsExactly(MEDIA);
            assertThat(there.received().get(0).method()).isEqualTo("PUT");
            assertThat(there.received().get(0).headers())
                    .containsEntry("content-type", "video/mp4")
                    .doesNotContainKeys("authorization", "x-client-secret");
        }
    }

    @Test
    void mediaThatAreSentBeforeTheRedirectAreSentAgain() throws Exception {
        RawServer.Script late = (request, out) -> {
            bodies.add(request.readBody());
            RawServer.head(out, "307 Elsewhere", "Location: " + there.uri("/x"), "Content-Length: 0");
        };
        try (RawServer here = new RawServer(late)) {
            get(
                    rig.gateway(here.uri("/")),
                    put(here, new BytesSource(MEDIA, "film.mp4")).reading(response -> null));

            assertThat(bodies).containsExactly(MEDIA, MEDIA);
        }
    }

    @ParameterizedTest
    @CsvSource({"301", "302", "303"})
    void aRedirectThatMayChangeTheMethodIsAnErrorForMedia(int status) throws Exception {
        try (RawServer here = leading(status)) {
            Throwable failure = Rig.failure(rig.gateway(here.uri("/"))
                    .send(put(here, new BytesSource(MEDIA, "film.mp4")).reading(response -> null)));

            assertThat(failure).hasMessageContaining("media/put: " + status + " ");
            assertThat(there.received()).isEmpty();
        }
    }

    @Test
    void aBodyThatMayHoldSecretsDoesNotLeaveItsOrigin() throws Exception {
        try (RawServer here = leading(307)) {
            Request<Object> request = Request.to("token", "POST", here.uri("/token"))
                    .content(new JsonContent("{\"client_secret\":\"fake-secret\"}".getBytes(StandardCharsets.UTF_8)))
                    .replay(Replay.IDEMPOTENT)
                    .timeLimit(new TimeLimit.Deadline(Duration.ofSeconds(30)))
                    .reading(response -> null);

            assertThat(Rig.failure(rig.gateway(here.uri("/")).send(request)))
                    .isInstanceOf(CommunicationException.class)
                    .hasMessageContaining("the redirect leads to another origin, ")
                    .hasMessageContaining("where a body that may hold secrets is not sent");
            assertThat(there.received()).isEmpty();
        }
    }

    @Test
    void aRedirectThatComesBackHasItsCredentialsAgain() throws Exception {
        RawServer[] both = new RawServer[2];
        try (RawServer here = new RawServer((request, out) -> {
                    if (request.path().equals("/start")) {
                        RawServer.head(out, "302 Elsewhere", "Location: " + both[1].uri("/via"), "Content-Length: 0");
                    } else {
                        ok(out);
                    }
                });
                RawServer via = new RawServer((request, out) ->
                        RawServer.head(out, "302 Back", "Location: " + both[0].uri("/end"), "Content-Length: 0"))) {
            both[0] = here;
            both[1] = via;
            assertThat(get(rig.gateway(here.uri("/")), get(here).reading(RedirectedCallTest::text)))
                    .isEqualTo("ok");

            assertThat(via.received().get(0).headers()).doesNotContainKeys("authorization", "x-api-key");
            assertThat(here.received().get(1).headers())
                    .containsEntry("authorization", "Bearer fake-secret")
                    .doesNotContainKey("x-api-key");
        }
    }
}
