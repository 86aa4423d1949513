// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.pex.model.UploadedAsset;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.StoppedException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.testkit.fault.FaultRule;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.wire.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What goes wrong with the bytes of an upload while the call lasts. */
@Timeout(60)
class PexUploadFaultsTest extends PexUploadTestSupport {

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @Test
    void aCutSendsTheFileAgainToTheSameAsset() {
        pex.faults().on("PUT", PUT).times(2).cutAfterRequestBytes(1_000_000);

        Exchange answer =
                template.request(UPLOAD, exchange -> exchange.getMessage().setBody(file));

        assertArrived(answer.getMessage().getBody(UploadedAsset.class));
        assertThat(answer.getMessage().getHeader("CamelPexResponseAttempts")).isEqualTo(3);
    }

    @Test
    void aLostResponseSendsTheFileAgainToTheSameAsset() {
        pex.faults().on("PUT", PUT).times(1).loseResponse();

        assertArrived(call(UPLOAD, file, UploadedAsset.class));
    }

    @Test
    void aServiceThatIsAwayIsTriedAgain() {
        pex.faults().on("PUT", PUT).times(1).answer(503, Map.of(), "");

        assertArrived(call(UPLOAD, file, UploadedAsset.class));
    }

    @Test
    void aPeerThatStopsReadingIsFoundOutAndTheFileSentAgain() throws IOException {
        byte[] large = random(30_000_000);
        Files.write(file, large);
        pex.faults().on("PUT", PUT).times(1).stallAfterRequestBytes(100_000);

        UploadedAsset uploaded = call(UPLOAD + "?idleTimeout=1000", file, UploadedAsset.class);

        assertArrived(uploaded, large);
        assertThat(pex.assets().count()).isEqualTo(1);
    }

    @Test
    void aRefusalComesBeforeTheFileIsSent() {
        pex.uploads().putLimit(1_000_000);

        assertThat(failure(UPLOAD, file, Map.of()))
                .isExactlyInstanceOf(ValidationException.class)
                .hasMessageContaining("413")
                .hasMessageContaining("is registered and its file not confirmed");
        assertThat(pex.journal().last("PUT", PUT).bodyLength()).isZero();
    }

    @Test
    void anAddressThatIsRefusedAtOnceIsAnError() {
        pex.faults().on("PUT", PUT).answer(403, Map.of(), "signature");

        assertThat(failure(UPLOAD, file, Map.of())).hasMessageContaining("403");
        assertThat(pex.assets().count()).isEqualTo(1);
    }

    @Test
    void aRegistrationWithoutAnAddressIsAnError() {
        pex.faults().on("POST", REGISTER).answer(201, Map.of(), "{\"asset_id\":7}");

        assertThat(failure(UPLOAD, file, Map.of()))
                .isInstanceOf(CommunicationException.class)
                .hasMessageContaining("the service gave no file_url to send the file to");
    }

    @Test
    void aRegistrationWhoseAnswerIsLostIsNotRepeated() {
        pex.faults().on("POST", REGISTER).times(1).loseResponse();

        assertThat(failure(UPLOAD, file, Map.of())).isInstanceOf(CommunicationException.class);
        assertThat(pex.assets().count()).isEqualTo(1);
    }

    @Test
    void stoppingTheContextEndsATransferAtOnceWithTheReason() throws Exception {
        Files.write(file, new byte[60_000_000]);
        FaultRule stall = pex.faults().on("PUT", PUT).stallAfterRequestBytes(100_000);
        CompletableFuture<Exchange> answer =
                template.asyncSend(UPLOAD, exchange -> exchange.getMessage().setBody(file));
        await().until(() -> stall.hits() == 1);

        context.stop();

        assertThat(answer.get(20, TimeUnit.SECONDS).getException())
                .isInstanceOf(StoppedException.class)
                .hasMessageContaining("the CamelContext is stopping")
                .hasMessageContaining("another call with the same file goes on with it");
        stall.release();
        await().until(() -> pex.journal().last("PUT", PUT).outcome() != Outcome.IN_PROGRESS);
    }

    @Test
    void stoppingTheContextEndsTheWaitForTheConfirmationAtOnceWithTheReason() throws Exception {
        pex.faults().on("GET", VERIFY).answer(200, Map.of(), "{\"uploaded\":false}");
        CompletableFuture<Exchange> answer =
                template.asyncSend(UPLOAD, exchange -> exchange.getMessage().setBody(file));
        await().until(() -> pex.journal().count("GET", VERIFY) > 0);

        context.stop();

        assertThat(answer.get(20, TimeUnit.SECONDS).getException())
                .isInstanceOf(StoppedException.class)
                .hasMessageContaining("gave up waiting for the confirmation of asset " + lastRegistered());
    }
}
