// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.upload.tus;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.transfer.RawServer;
import io.camelmedia.support.transfer.Rig;
import java.io.ByteArrayInputStream;
import java.util.Random;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the tus client goes on: only where the server says, and never where it cannot be. */
@Timeout(60)
class TusOffsetTest extends TusFixture {

    @Test
    void aLaterCallGoesOnWhereTheServerSays() throws Exception {
        server.create(FILM.length);
        server.keep(FILM, 1_500_000);
        Rig.await(send(server.uri("/files/0")));

        assertThat(server.log()).containsExactly("HEAD", "PATCH 1500000", "PATCH 2500000");
        assertThat(server.bytes()).isEqualTo(FILM);
    }

    @Test
    void aLaterCallSendsNothingOfWhatIsComplete() throws Exception {
        server.create(FILM.length);
        server.keep(FILM, FILM.length);
        Rig.await(send(server.uri("/files/0")));

        assertThat(server.log()).containsExactly("HEAD");
    }

    @Test
    void aLaterCallStartsAnewWhenTheServerExpectsAnotherLength() throws Exception {
        server.create(FILM.length + 1);
        Rig.await(send(server.uri("/files/0")));

        assertThat(server.log()).startsWith("HEAD", "POST", "PATCH 0");
        assertThat(server.bytes()).isEqualTo(FILM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Upload-Offset: 3000001", "Upload-Offset: -1", "Upload-Offset: all", "X-Nothing: 1"})
    void aLaterCallStartsAnewWhenTheServerStandsWhereItCannot(String header) throws Exception {
        server.create(FILM.length);
        server.next("HEAD", "200 OK", header);
        Rig.await(send(server.uri("/files/0")));

        assertThat(server.log()).startsWith("HEAD", "POST", "PATCH 0");
        assertThat(server.bytes()).isEqualTo(FILM);
    }

    @Test
    void whatTheServerLostMeanwhileIsSentAgain() throws Exception {
        server.next("PATCH", (request, out) -> server.serve(request, out));
        server.next("PATCH", (request, out) -> server.keep(FILM, 200_000));

        assertSent("POST", "PATCH 0", "PATCH 1000000", "HEAD", "PATCH 200000", "PATCH 2000000");
    }

    @Test
    void aPieceThatTheServerTakesInPartIsFollowedByTheRest() throws Exception {
        server.next("PATCH", (request, out) -> {
            request.readBody();
            server.keep(FILM, 700_000);
            RawServer.head(out, "204 No Content", "Upload-Offset: 700000");
        });

        assertSent("POST", "PATCH 0", "PATCH 700000", "PATCH 1700000", "PATCH 2700000");
    }

    @Test
    void aLostAnswerToAPieceIsNoReasonToSendItAgain() throws Exception {
        server.next("PATCH", (request, out) -> server.append(request));

        assertSent("POST", "PATCH 0", "HEAD", "PATCH 1000000", "PATCH 2000000");
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000_001, 2_000_000, 4_000_000})
    void anOffsetBeyondWhatWasSentIsNeverBelieved(long offset) throws Exception {
        server.cutAfter(10);
        server.next("HEAD", "200 OK", "Upload-Offset: " + offset);

        assertThat(failure())
                .isInstanceOf(CommunicationException.class)
                .hasMessageContaining("the service answered HEAD with Upload-Offset " + offset
                        + ", although nothing beyond 1000000 was sent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Upload-Offset: 0", "Upload-Offset: 1000001", "Upload-Offset: 3000000", "X-Nothing: 1"})
    void anAnswerToAPieceThatCannotBeIsAnError(String header) throws Exception {
        server.next("PATCH", (request, out) -> {
            request.readBody();
            RawServer.head(out, "204 No Content", header);
        });

        assertThat(failure())
                .isInstanceOf(CommunicationException.class)
                .hasMessageContaining("the service took the bytes from 0 to 1000000 and answered Upload-Offset ");
    }

    @Test
    void aStreamGoesInOneRequestAndNotAgain() throws Exception {
        server.cutAfter(10);
        rig.exchange.getMessage().setHeader(Exchange.FILE_LENGTH, FILM.length);

        assertThat(Rig.failure(send(new ByteArrayInputStream(FILM), null, remembered::add)))
                .isInstanceOf(CommunicationException.class);
        assertThat(server.log()).containsExactly("POST", "PATCH 0");
        assertThat(server.received().get(1).header("content-length")).isEqualTo("3000000");
    }

    /** Breaks in both directions wherever they happen. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void breaksAnywhereLeaveTheBytesEqual(long seed) throws Exception {
        Random random = new Random(seed);
        for (int turn = 0; turn < 6; turn++) {
            if (random.nextBoolean()) {
                server.cutAfter(random.nextInt(1, 1_000_000));
            } else {
                server.next("PATCH", (request, out) -> server.append(request));
            }
        }
        Rig.await(send(null));

        assertThat(server.bytes()).isEqualTo(FILM);
        assertThat(server.created()).isEqualTo(1);
    }
}
