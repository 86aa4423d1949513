// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.upload.tus;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.ConflictException;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.error.ForbiddenException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.transfer.Rig;
import java.net.URI;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tus client makes of answers, the right ones and the wrong ones. */
@Timeout(60)
class TusUploadTest extends TusFixture {

    @Test
    void piecesFollowEachOther() throws Exception {
        assertSent("POST", "PATCH 0", "PATCH 1000000", "PATCH 2000000");
    }

    @Test
    void theAddressIsRememberedBeforeTheFirstByteIsSent() throws Exception {
        TusUploadMemory memory = location -> {
            assertThat(server.log()).containsExactly("POST");
            remembered.add(location);
        };
        Rig.await(send(FILM, null, memory));

        assertThat(remembered).containsExactly(server.uri("/files/0"));
    }

    @Test
    void whatCannotBeRememberedIsNotSent() throws Exception {
        TusUploadMemory full = location -> {
            throw new IllegalStateException("the disk is full");
        };

        assertThat(Rig.failure(send(FILM, null, full))).hasMessage("the disk is full");
        assertThat(server.log()).containsExactly("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/files/0", "files/0", "./files/0"})
    void aRelativeLocationIsOfTheAddressThatCreatedTheUpload(String told) throws Exception {
        server.locations(path -> told);

        assertSent("POST", "PATCH 0", "PATCH 1000000", "PATCH 2000000");
        assertThat(remembered).containsExactly(server.uri("/files/0"));
    }

    @Test
    void allRequestsToTheConfiguredOriginBearTheCredentials() throws Exception {
        server.cutAfter(10);
        assertSent("POST", "PATCH 0", "HEAD", "PATCH 10", "PATCH 1000000", "PATCH 2000000");

        assertThat(server.received()).allSatisfy(request -> {
            assertThat(request.header("authorization")).isEqualTo("Bearer fake-key");
            assertThat(request.header("blob-id")).isEqualTo("fake-blob");
            assertThat(request.header("tus-resumable")).isEqualTo("1.0.0");
        });
    }

    @Test
    void aLocationOnAnotherOriginGetsTheMediaAndNoCredential() throws Exception {
        try (TusServer other = new TusServer()) {
            other.create(FILM.length);
            other.cutAfter(10);
            server.locations(path -> other.uri(path).toString());
            Rig.await(send(null));

            assertThat(other.log()).containsExactly("PATCH 0", "HEAD", "PATCH 10", "PATCH 1000000", "PATCH 2000000");
            assertThat(other.received()).allSatisfy(request -> assertThat(request.headers())
                    .doesNotContainKeys("authorization", "blob-id", "cookie"));
            assertThat(other.bytes()).isEqualTo(FILM);
            assertThat(server.log()).containsExactly("POST");
        }
    }

    @Test
    void anUploadWithoutALocationIsAnError() throws Exception {
        server.next("POST", "201 Created");

        assertThat(failure())
                .isInstanceOf(CommunicationException.class)
                .hasMessageContaining("the service created an upload and gave no Location for it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://127.0.0.1/files/0", "http:///files", "http://127.0.0.1:port/files"})
    void aLocationThatCannotBeSentToIsAnError(String told) throws Exception {
        server.locations(path -> told);

        assertThat(failure())
                .isInstanceOf(CommunicationException.class)
                .hasMessageContaining("the service created an upload at an address that cannot be sent to");
    }

    @Test
    void anUploadThatAnotherNodeHasTakenOverSendsNothingMore() throws Exception {
        Failure taken = Failure.refused("test", "media/upload", "another node has taken over the upload");
        condition = () -> {
            if (server.log().contains("PATCH 0")) {
                throw new ConflictException(taken);
            }
        };

        assertThat(failure())
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("another node has taken over the upload");
        assertThat(server.log()).containsExactly("POST", "PATCH 0");
        assertThat(rig.delays.waits).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"409 Conflict", "423 Locked"})
    void anUploadThatIsHeldIsAskedForUntilItIsFree(String status) throws Exception {
        server.next("PATCH", status);
        server.next("HEAD", status);

        assertSent("POST", "PATCH 0", "HEAD", "HEAD", "PATCH 0", "PATCH 1000000", "PATCH 2000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"409 Conflict", "423 Locked"})
    void anUploadThatStaysHeldIsGivenUpAfterAllAttempts(String status) throws Exception {
        for (int i = 0; i < 3; i++) {
            server.next("HEAD", status);
        }

        assertThat(Rig.failure(send(server.uri("/files/0"))))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining(status.substring(0, 3));
        assertThat(server.log()).containsExactly("HEAD", "HEAD", "HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"403 Forbidden", "404 Not Found", "410 Gone"})
    void anUploadThatTheServerDoesNotKnowAnyMoreIsCreatedAgain(String status) throws Exception {
        server.cutAfter(10);
        server.next("HEAD", status);

        assertSent("POST", "PATCH 0", "HEAD", "POST", "PATCH 0", "PATCH 1000000", "PATCH 2000000");
        assertThat(remembered).containsExactly(server.uri("/files/0"), server.uri("/files/1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"403 Forbidden", "404 Not Found", "410 Gone"})
    void aLaterCallCreatesAgainWhatTheServerDoesNotKnowAnyMore(String status) throws Exception {
        server.next("HEAD", status);
        Rig.await(send(server.uri("/files/7")));

        assertThat(server.log()).startsWith("HEAD", "POST", "PATCH 0");
        assertThat(server.bytes()).isEqualTo(FILM);
    }

    @Test
    void anUploadThatTheServerForgotAfterItsLastPieceIsCompleteWhenTheServiceHasIt() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        TusUploadMemory memory = new TusUploadMemory() {
            @Override
            public void remember(URI location) {
                remembered.add(location);
            }

            @Override
            public CompletableFuture<Boolean> hasArrived() {
                return CompletableFuture.completedFuture(asked.incrementAndGet() == 1);
            }
        };
        server.cutAfter(PIECE);
        server.next("HEAD", "404 Not Found");
        Rig.await(send(Arrays.copyOf(FILM, PIECE), null, memory));

        assertThat(server.log()).containsExactly("POST", "PATCH 0", "HEAD");
        assertThat(asked).hasValue(1);
    }

    @Test
    void aPieceThatIsTooLargeNamesTheOptionThatMakesItSmaller() throws Exception {
        server.next("PATCH", "413 Content Too Large");

        assertThat(failure())
                .hasMessageContaining(
                        "a piece of 1000000 bytes is more than the service takes at once: set chunkSize" + " to less");
        assertThat(server.log()).containsExactly("POST", "PATCH 0");
    }

    @Test
    void aPieceThatIsForbiddenIsAnError() throws Exception {
        server.next("PATCH", "403 Forbidden");

        assertThat(failure()).isInstanceOf(ForbiddenException.class);
        assertThat(server.log()).containsExactly("POST", "PATCH 0");
    }

    @Test
    void anUploadThatIsForgottenEachTimeIsGivenUp() throws Exception {
        for (int i = 0; i < 3; i++) {
            server.cutAfter(0);
            server.next("HEAD", "404 Not Found");
        }

        assertThat(failure())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("the service has nothing of the upload any more");
        assertThat(server.created()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "HEAD", "PATCH"})
    void anotherVersionOfTheProtocolIsAnErrorThatNamesIt(String method) throws Exception {
        server.next(method, "412 Precondition Failed", "Tus-Version: 2.0.0,1.5.0");
        server.cutAfter(10);

        assertThat(failure())
                .isInstanceOf(CommunicationException.class)
                .hasMessageContaining("the service does not take tus 1.0.0; its Tus-Version is 2.0.0,1.5.0");
    }
}
