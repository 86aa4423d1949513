// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.upload.tus;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.fuzz.Fuzz;
import io.camelmedia.support.http.execution.Stages;
import io.camelmedia.support.transfer.RawServer;
import io.camelmedia.support.transfer.Rig;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.ExecutionException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** What the tus client makes of whatever is answered to its first requests. */
@Tag("system")
class TusFuzzTest {

    private static final byte[] FILM = Rig.random(20, 1);
    private static final int MOST_REQUESTS = 100;

    private static final List<String> STATUSES = List.of(
            "200 OK",
            "201 Created",
            "204 No Content",
            "307 Elsewhere",
            "400 Bad Request",
            "403 Forbidden",
            "404 Not Found",
            "409 Conflict",
            "410 Gone",
            "412 Precondition Failed",
            "413 Content Too Large",
            "423 Locked",
            "429 Too Many Requests",
            "500 Internal Server Error",
            "503 Service Unavailable");

    private static final List<String> NUMBERS = List.of(
            "0", "1", "10", "20", "21", "-1", "", " ", "1.5", "1e3", "0x1", "9223372036854775808", "\u0661", "20,20");

    private static final List<String> LOCATIONS = List.of(
            "/files/0",
            "/files/1?Signature=fake-secret",
            "files/0",
            "//127.0.0.1:1/files/0?Signature=fake-secret",
            "http://[",
            "ftp://127.0.0.1/",
            "?Signature=fake-secret",
            "%",
            " ",
            "");

    /** One answer; without a status the connection breaks. */
    private record Answer(String status, String offset, String length, String location) {

        void write(OutputStream out) throws IOException {
            if (status != null) {
                RawServer.head(
                        out,
                        status,
                        "Upload-Offset: " + offset,
                        "Upload-Length: " + length,
                        "Location: " + location,
                        "Retry-After: 0",
                        "Content-Length: 0");
            }
        }
    }

    private static Arbitrary<Answer> answers() {
        Arbitrary<String> numbers = Arbitraries.of(NUMBERS);
        return Combinators.combine(
                        Arbitraries.of(STATUSES).injectNull(0.1), numbers, numbers, Arbitraries.of(LOCATIONS))
                .as(Answer::new);
    }

    @Property(tries = 1)
    void anUploadEndsInWordsWhateverIsAnswered() throws Exception {
        Fuzz.run(answers().list().ofMaxSize(8), answers -> {
            Upload upload = new Upload();
            upload.start();
            upload.pieceLength = 7;
            try {
                upload.answer(answers);
                Rig.await(upload.send(FILM, null, location -> {}));
            } catch (ExecutionException e) {
                Throwable failure = Stages.cause(e.getCause());
                assertThat(failure).isInstanceOf(MediaApiException.class);
                assertThat(failure.getMessage()).doesNotContain("fake-secret");
            } finally {
                upload.close();
            }
            assertThat(upload.server.received()).hasSizeLessThan(MOST_REQUESTS);
        });
    }

    private static final class Upload extends TusFixture {

        void answer(List<Answer> answers) {
            for (Answer answer : answers) {
                server.nextOfAny((request, out) -> answer.write(out));
            }
        }
    }
}
