// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.pex.model.Asset;
import io.camelmedia.support.error.UnavailableException;
import io.camelmedia.testkit.fault.FaultRule;
import io.camelmedia.testkit.pex.PexSimulator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class PexAssetStatusFeedTest extends PexAssetsFeedTestSupport {

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @Test
    void anAssetThatIsDoneIsNotAskedForAgain() throws Exception {
        long id = pex.assets().add("a");
        follow(FROM_BEGINNING);
        awaitSeen(1);
        pex.clock().advance(MINUTE);
        awaitSeen(2);

        int asked = asked(id);
        awaitPolls();

        assertThat(asked(id)).isEqualTo(asked);
        assertThat(told()).containsExactly(id + " uploaded", id + " sampled");
    }

    @Test
    void anAssetThatWasDoneWhenItWasFoundIsToldOnceAndNeverAskedFor() throws Exception {
        long id = pex.assets().add("a");
        pex.clock().advance(MINUTE);

        follow(FROM_BEGINNING);
        awaitSeen(1);
        awaitPolls();

        assertThat(told()).containsExactly(id + " sampled");
        assertThat(asked(id)).isZero();
    }

    @Test
    void aChangeTellsAllOfTheAssetAndWhenItChanged() throws Exception {
        pex.assets().sampling(Duration.ofDays(1));
        long id = pex.assets().add("a");
        follow(FROM_BEGINNING);
        awaitSeen(1);
        pex.clock().advance(MINUTE);

        pex.assets().fail(id, "no audio");

        awaitSeen(2);
        Asset failed = seen(Asset.class).get(1);
        assertThat(failed.processingStatus().status()).isEqualTo("failed");
        assertThat(failed.processingStatus().error()).isEqualTo("no audio");
        assertThat(timestamps())
                .containsExactly(
                        pex.clock().instant().minus(MINUTE).toEpochMilli(),
                        pex.clock().instant().toEpochMilli());
    }

    @Test
    void aStatusIsFollowedAcrossARestart() throws Exception {
        long id = pex.assets().add("a");
        follow(FROM_BEGINNING + "&cursorStore=file:" + folder);
        awaitSeen(1);
        stop();
        pex.clock().advance(Duration.ofHours(1));
        long other = pex.assets().add("b");
        start();

        awaitSeen(3);
        awaitPolls();
        assertThat(told()).containsExactly(id + " uploaded", other + " uploaded", id + " sampled");
    }

    @Test
    void theFeedBeginsNowWithTheStatusOfWhatCameLately() throws Exception {
        pex.assets().sampling(Duration.ofDays(1));
        pex.assets().add("long ago");
        pex.clock().advance(Duration.ofHours(1));
        long lately = pex.assets().add("lately");
        follow("pex:assets");
        awaitPolls();
        assertThat(told()).isEmpty();

        pex.clock().advance(Duration.ofDays(2));

        awaitSeen(1);
        awaitPolls();
        assertThat(told()).containsExactly(lately + " sampled");
    }

    @Test
    void anAssetThatIsDeletedMeanwhileIsLeft() throws Exception {
        List<Long> ids = addAssets(2);
        follow(FROM_BEGINNING);
        awaitSeen(2);
        awaitPolls();

        template.requestBody("pex:assets/delete?assetId=" + ids.get(0), (Object) null);
        awaitPolls();
        int asked = asked(ids.get(0));
        pex.clock().advance(MINUTE);

        awaitSeen(3);
        awaitPolls();
        assertThat(asked(ids.get(0))).isEqualTo(asked);
        assertThat(told()).hasSize(3).endsWith(ids.get(1) + " sampled");
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'',false", "&watchFor=10d,true"})
    void aStatusIsFollowedForAWeekUnlessToldOtherwise(String option, boolean followed) throws Exception {
        Instant now = pex.clock().instant();
        pex.clock().set(now.minus(Duration.ofDays(8)));
        pex.assets().sampling(Duration.ofDays(30));
        long old = pex.assets().add("old");
        pex.clock().set(now);
        long young = pex.assets().add("young");

        follow(FROM_BEGINNING + option);
        awaitSeen(2);
        awaitPolls();

        assertThat(asked(young)).isPositive();
        assertThat(asked(old) > 0).isEqualTo(followed);
    }

    @Test
    void anAssetThatCannotBeReadHoldsNoOtherUp() throws Exception {
        List<Long> ids = addAssets(4);
        follow(FROM_BEGINNING + "&maxAttempts=1");
        awaitSeen(4);
        FaultRule unreadable = pex.faults().on("GET", list() + "/" + ids.get(1)).answer(500, Map.of(), "");
        await().until(() -> unreadable.hits() > 0);
        pex.clock().advance(MINUTE);
        long next = pex.assets().add("next");

        awaitSeen(8);
        assertThat(told().subList(4, 8))
                .containsExactlyInAnyOrder(
                        ids.get(0) + " sampled", ids.get(2) + " sampled", ids.get(3) + " sampled", next + " uploaded");
        assertThat(failures).isNotEmpty().allMatch(UnavailableException.class::isInstance);
    }

    @Test
    void aChangeWhoseExchangeFailedComesAgain() throws Exception {
        long id = pex.assets().add("a");
        AtomicBoolean failing = new AtomicBoolean(true);
        follow(FROM_BEGINNING, exchange -> {
            Asset asset = exchange.getMessage().getBody(Asset.class);
            if (asset.processingStatus().status().equals("sampled") && failing.getAndSet(false)) {
                throw new IllegalStateException("the disk of the archive is full");
            }
        });
        awaitSeen(1);

        pex.clock().advance(MINUTE);

        awaitSeen(2);
        awaitPolls();
        assertThat(told()).containsExactly(id + " uploaded", id + " sampled");
        assertThat(failing).isFalse();
    }

    private List<Object> timestamps() {
        return seen.stream()
                .map(exchange -> exchange.getMessage().getHeader(Exchange.MESSAGE_TIMESTAMP))
                .toList();
    }
}
