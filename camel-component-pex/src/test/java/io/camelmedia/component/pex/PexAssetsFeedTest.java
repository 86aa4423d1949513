// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.error.ValidationException;
import io.camelmedia.testkit.pex.PexSimulator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class PexAssetsFeedTest extends PexAssetsFeedTestSupport {

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    PexSimulator simulator() {
        return pex;
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
    void assetsAreToldAsMapsOnRequest() throws Exception {
        long id = pex.assets().add("a");

        follow(FROM_BEGINNING + "&responseType=map");

        awaitSeen(1);
        assertThat(seen.get(0).getMessage().getBody(Map.class))
                .containsEntry("asset_id", id)
                .containsEntry("processing_status", "uploaded");
    }

    @Test
    void whatTheServiceTurnsAwayIsNotLost() throws Exception {
        List<Long> ids = addAssets(5);
        pex.faults().on("GET", list()).nth(4).answer(400, Map.of(), "{}");
        pex.faults().on("GET", list() + "/*").nth(3).answer(400, Map.of(), "{}");
        follow(FROM_BEGINNING + "&count=2");
        patiently().until(() -> failures.size() == 2);

        pex.clock().advance(MINUTE);

        awaitSeen(10);
        assertThat(told().subList(0, 5)).containsExactly(with("uploaded", ids));
        assertThat(told().subList(5, 10)).containsExactlyInAnyOrder(with("sampled", ids));
        assertThat(failures).allMatch(ValidationException.class::isInstance);
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
}
