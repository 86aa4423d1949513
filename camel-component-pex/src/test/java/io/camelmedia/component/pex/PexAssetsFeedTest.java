package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.pex.model.Asset;
import io.camelmedia.support.error.RateLimitException;
import io.camelmedia.support.error.UnavailableException;
import io.camelmedia.testkit.pex.PexSimulator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
class PexAssetsFeedTest extends PexFeedTestSupport {

    private static final String FROM_BEGINNING = "pex:assets?startFrom=beginning";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @Override
    String list() {
        return "/v3/cms/assets";
    }

    @Test
    void handsOutEachAssetOldestFirstAndThenTheChangeOfItsStatus() throws Exception {
        List<Long> ids = addAssets(7);

        follow(FROM_BEGINNING + "&count=3");
        awaitSeen(7);
        assertThat(told()).containsExactly(with("uploaded", ids));

        pex.clock().advance(MINUTE);
        awaitSeen(14);
        assertThat(told().subList(7, 14)).containsExactlyInAnyOrder(with("sampled", ids));
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
    void assetsAreToldAsMapsOnRequest() throws Exception {
        long id = pex.assets().add("a");

        follow(FROM_BEGINNING + "&responseType=map");

        awaitSeen(1);
        assertThat(seen.get(0).getMessage().getBody(Map.class))
                .containsEntry("asset_id", id)
                .containsEntry("processing_status", "uploaded");
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
    void whatTheServiceTurnsAwayIsNotLost() throws Exception {
        List<Long> ids = addAssets(5);
        pex.faults().on("GET", list()).nth(4).answer(429, Map.of("Retry-After", "3600"), "");
        pex.faults().on("GET", list() + "/*").nth(3).answer(429, Map.of("Retry-After", "3600"), "");
        follow(FROM_BEGINNING + "&count=2");
        await().until(() -> failures.size() == 2);

        pex.clock().advance(MINUTE);

        awaitSeen(10);
        assertThat(told().subList(0, 5)).containsExactly(with("uploaded", ids));
        assertThat(told().subList(5, 10)).containsExactlyInAnyOrder(with("sampled", ids));
        assertThat(failures).allMatch(RateLimitException.class::isInstance);
    }

    @Test
    void anAssetThatCannotBeReadHoldsNoOtherUp() throws Exception {
        List<Long> ids = addAssets(4);
        follow(FROM_BEGINNING + "&maxAttempts=1");
        awaitSeen(4);
        pex.faults().on("GET", list() + "/" + ids.get(1)).answer(500, Map.of(), "");
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

    @Test
    void theLowerEndOfTheListIsInclusiveAndNothingComesTwice() throws Exception {
        long first = pex.assets().add("a");
        pex.clock().advance(Duration.ofHours(1));
        long second = pex.assets().add("b");
        follow(FROM_BEGINNING);
        awaitSeen(2);

        awaitPolls();

        assertThat(told()).containsExactly(first + " sampled", second + " uploaded");
        assertThat(pex.journal().last("GET", list()).query()).contains("min_id=" + (first + 1));
    }

    @Test
    void idsAreExactUpToTheHighestOf64Bits() throws Exception {
        List<Long> ids = List.of(Long.MAX_VALUE - 2, Long.MAX_VALUE - 1, Long.MAX_VALUE);
        ids.forEach(id -> pex.assets().add(object("{'asset_id':" + id + "}")));
        follow(FROM_BEGINNING + "&count=2&cursorStore=file:" + folder);
        awaitSeen(3);
        stop();
        pex.clock().advance(Duration.ofHours(1));
        start();

        awaitSeen(6);
        awaitPolls();
        assertThat(told().subList(0, 3)).containsExactly(with("uploaded", ids));
        assertThat(told().subList(3, 6)).containsExactly(with("sampled", ids));
        assertThat(told()).hasSize(6);
    }

    @Test
    void onlyAssetsWithTheIsrcAreHandedOut() throws Exception {
        pex.assets().add("other");
        long wanted = pex.assets().add(object("{'music':{'isrcs':['AA111']}}"));

        follow(FROM_BEGINNING + "&isrc=AA111,BB222");

        awaitSeen(1);
        awaitPolls();
        assertThat(told()).containsExactly(wanted + " uploaded");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pex:assets?maxId=5              | pex:assets: the consumer pages and orders by itself and does not take maxId
            pex:assets?minId=5              | pex:assets: the consumer pages and orders by itself and does not take minId
            pex:assets?status=failed        | pex:assets: the consumer does not take status: an item that comes to match later would be missed; select in the route instead
            pex:assets?isTracked=true       | pex:assets: the consumer does not take isTracked: an item
            pex:assets?watchFor=soon        | pex:assets: watchFor=soon is no duration
            pex:assets?assetId=5            | pex:assets: the option assetId is not taken
            """)
    void aConsumerThatCannotWorkIsRefusedAtStartUp(String uri, String text) {
        assertRefused(uri, text);
    }

    /** A second apart; their ids, the oldest first. */
    private static List<Long> addAssets(int count) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pex.clock().advance(Duration.ofSeconds(1));
            ids.add(pex.assets().add("asset " + i));
        }
        return ids;
    }

    private static String[] with(String status, List<Long> ids) {
        return ids.stream().map(id -> id + " " + status).toArray(String[]::new);
    }

    private List<String> told() {
        return seen(Asset.class).stream()
                .map(asset -> asset.assetId() + " " + asset.processingStatus().status())
                .toList();
    }

    private List<Object> timestamps() {
        return seen.stream()
                .map(exchange -> exchange.getMessage().getHeader(Exchange.MESSAGE_TIMESTAMP))
                .toList();
    }

    private int asked(long id) {
        return pex.journal().count("GET", list() + "/" + id);
    }
}
