// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.pex.model.Copy;
import io.camelmedia.component.pex.model.CopyStatuses;
import io.camelmedia.component.pex.model.MatchCategory;
import io.camelmedia.component.pex.model.MatchId;
import io.camelmedia.component.pex.model.MatchStatus;
import io.camelmedia.component.pex.model.Status;
import io.camelmedia.support.error.ForbiddenException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.testkit.pex.PexSimulator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PexCopiesTest extends PexTestSupport {

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @Test
    void listsCopiesByWhatIsAsked() {
        long asset = pex.assets().add(object("{'music':{'isrcs':['AA111']},'collection_ids':[7]}"));
        long copy = pex.copies().add(asset, object("{'platform':'tiktok','is_taken_down':true}"));
        pex.copies().add(pex.assets().add("other"));

        List<Copy> copies = list(
                "pex:copies?count=100&isrc=AA111&collection=7&platform=tiktok&isTakenDown=true&start=01-31-2014"
                        + "&assetId=" + asset,
                Copy.class);

        assertThat(copies).extracting(Copy::matchId).containsExactly(copy);
        assertThat(copies.get(0).matchCategory()).isEqualTo(MatchCategory.SNIPPET_UNDER_30_SECONDS);
        assertThat(copies.get(0).isTakenDown()).isTrue();
        assertThat(pex.journal().last().query())
                .isEqualTo("count=100&start=01-31-2014&asset_id=" + asset + "&collection=7&isrc=AA111&platform=tiktok"
                        + "&is_taken_down=true");
    }

    @Test
    void aCopyIsReadWithTheHighestIdOf64Bits() {
        pex.copies().add(pex.assets().add("a"), object("{'match_id':9223372036854775807}"));

        Copy copy = call("pex:copies/get", null, Map.of("CamelPexMatchId", "9223372036854775807"), Copy.class);

        assertThat(copy.matchId()).isEqualTo(Long.MAX_VALUE);
        assertThat(list("pex:copies?paging=all", Copy.class))
                .extracting(Copy::matchId)
                .containsExactly(Long.MAX_VALUE);
        assertThat(pex.journal().last().query()).isEqualTo("max_id=9223372036854775807");
    }

    @Test
    void statusesAreAddedReadAndTakenAway() {
        long copy = pex.copies().add(pex.assets().add("a"));
        String of = "?matchId=" + copy;

        call("pex:copies/statuses/add" + of + "&status=60", MatchId.class);
        assertThat(pex.journal().last().json()).isEqualTo(json("{'status':60}"));
        call("pex:copies/statuses/add" + of, Map.of("status", 10), MatchId.class);
        assertThat(list("pex:copies?status=60", Copy.class)).hasSize(1);
        assertThat(statuses(copy)).containsExactly(MatchStatus.FALSE_POSITIVE_COVER, MatchStatus.FOR_FURTHER_REVIEW);
        call("pex:copies/statuses/delete" + of + "&statusId=10", MatchId.class);

        assertThat(pex.journal().last().path()).isEqualTo("/v3/drm/copies/" + copy + "/status/10");
        assertThat(statuses(copy)).containsExactly(MatchStatus.FOR_FURTHER_REVIEW);
    }

    @Test
    void anOrganisationManagesStatusesOfItsOwn() {
        Status created = call("pex:statuses/create?title=Needs further review", Status.class);
        assertThat(created.status()).isEqualTo(new MatchStatus(300));

        assertThat(list("pex:statuses", Status.class))
                .extracting(Status::title)
                .contains("Fair Use", "Needs further review");
        Status deleted = call("pex:statuses/delete?statusId=300", Status.class);
        assertThat(deleted.title()).isEqualTo("Needs further review");
        assertThat(failure("pex:statuses/delete?statusId=50")).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void aSixthStatusOfItsOwnIsRefusedByTheService() {
        for (int i = 0; i < 5; i++) {
            call("pex:statuses/create?title=own", Status.class);
        }

        assertThat(failure("pex:statuses/create?title=own"))
                .isInstanceOf(ValidationException.class)
                .extracting(failure -> failure.getHttpResponseCode())
                .isEqualTo(400);
    }

    private List<MatchStatus> statuses(long copy) {
        return call("pex:copies/statuses?matchId=" + copy, CopyStatuses.class)
                .userActions()
                .statuses();
    }
}
