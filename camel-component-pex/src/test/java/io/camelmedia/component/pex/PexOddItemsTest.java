// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.pex.model.Copy;
import io.camelmedia.support.poll.OnInvalidItem;
import io.camelmedia.testkit.pex.PexSimulator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that hold what is not as the document prints it: what can be handed out is handed out. */
@Timeout(60)
class PexOddItemsTest extends PexFeedTestSupport {

    private static final String COPIES = """
            [{"match_id": 30, "match_id_str": "30", "created_at": "2026-01-01T00:00:04.000Z"},
             {"match_id": 25, "created_at": "soon"},
             {"created_at": "2026-01-01T00:00:03.000Z"},
             {"match_id": 20, "created_at": null},
             null,
             {"match_id_str": "10", "created_at": "2026-01-01T00:00:01+0000"}]
            """;

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @Override
    String list() {
        return "/v3/drm/copies";
    }

    private void answer(String path, String body) {
        pex.faults().on("GET", path).answer(200, Map.of(), body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "map"})
    void whatCanBeHandedOutIsHandedOutOnce(String responseType) throws Exception {
        answer(list(), COPIES);

        follow("pex:copies?startFrom=beginning&responseType=" + responseType);

        awaitPolls();
        assertThat(ids()).containsExactly("10", "30");
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "map"})
    void deliverHandsTheOthersOutAtTheirPlaces(String responseType) throws Exception {
        answer(list(), COPIES);

        follow("pex:copies?startFrom=beginning&onInvalidItem=deliver&responseType=" + responseType);

        awaitPolls();
        assertThat(seen.stream().map(exchange -> exchange.getProperty(OnInvalidItem.PROPERTY, String.class)))
                .hasSize(6)
                .contains("20: its created_at is missing", "25: its created_at is 'soon'")
                .anyMatch(problem -> problem != null && problem.endsWith(": it is null"))
                .anyMatch(problem -> problem != null && problem.contains("its match_id is missing in {"));
        assertThat(seen.get(5).getMessage().getMessageTimestamp())
                .isEqualTo(Instant.parse("2026-01-01T00:00:04Z").toEpochMilli());
    }

    @Test
    void anAssetThatCannotBeReadCostsOnlyItself() throws Exception {
        answer("/v3/cms/assets", """
                [{"asset_id": 3, "created_at": "2026-01-01T00:00:04.000Z", "processing_status": {"status": "sampled"}},
                 {"asset_id": 2, "created_at": "", "processing_status": {"status": "uploaded"}},
                 {"asset_id": 1, "created_at": "2026-01-01T00:00:01.000Z", "processing_status": {"status": "failed"}}]
                """);

        follow("pex:assets?startFrom=beginning&responseType=map");

        awaitSeen(2);
        assertThat(ids()).containsExactly("1", "3");
    }

    private List<String> ids() {
        return seen.stream()
                .map(exchange -> exchange.getMessage().getBody())
                .map(PexOddItemsTest::id)
                .toList();
    }

    private static String id(Object body) {
        if (body instanceof Copy copy) {
            return copy.matchId().toString();
        }
        Map<?, ?> map = (Map<?, ?>) body;
        return List.of("match_id", "match_id_str", "asset_id").stream()
                .map(map::get)
                .filter(id -> id != null)
                .findFirst()
                .orElseThrow()
                .toString();
    }
}
