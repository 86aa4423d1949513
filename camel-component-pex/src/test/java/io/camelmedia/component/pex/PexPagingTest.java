// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.component.pex.model.Asset;
import io.camelmedia.component.pex.model.WhitelistId;
import io.camelmedia.component.pex.model.WhitelistUrl;
import io.camelmedia.support.error.ForbiddenException;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PexPagingTest extends PexTestSupport {

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @Test
    void onePageIsTheDefault() {
        addAssets(3);

        assertThat(list("pex:assets?count=2", Asset.class)).hasSize(2);
        assertThat(pex.journal().count()).isEqualTo(1);
    }

    @Test
    void allPagesAreFetchedUntilOneIsEmpty() {
        List<Long> ids = addAssets(5);

        assertThat(list("pex:assets?count=2&paging=all", Asset.class))
                .extracting(Asset::assetId)
                .containsExactlyElementsOf(ids);
        assertThat(pex.journal().all())
                .extracting(RecordedRequest::query)
                .containsExactly(
                        "count=2",
                        "count=2&max_id=" + ids.get(1),
                        "count=2&max_id=" + ids.get(3),
                        "count=2&max_id=" + ids.get(4));
    }

    @Test
    void aWalkStaysBetweenItsBounds() {
        List<Long> ids = addAssets(5);

        assertThat(list("pex:assets?count=2&paging=all&maxId=" + ids.get(0) + "&minId=" + ids.get(3), Asset.class))
                .extracting(Asset::assetId)
                .containsExactlyElementsOf(ids.subList(1, 4));
    }

    @Test
    void anIteratorFetchesPagesAsTheyAreNeeded() {
        List<Long> ids = addAssets(4);

        Iterator<?> assets = call("pex:assets?count=2&paging=iterator", Iterator.class);

        assertThat(pex.journal().count()).isEqualTo(1);
        List<Long> read = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            read.add(((Asset) assets.next()).assetId());
        }
        assertThat(read).containsExactlyElementsOf(ids.subList(0, 3));
        assertThat(pex.journal().count()).isEqualTo(2);
    }

    @Test
    void aPageThatCannotBeHadIsToldByTheIterator() {
        addAssets(3);
        Iterator<?> assets = call("pex:assets?count=2&paging=iterator", Iterator.class);
        pex.faults().on("GET", "/v3/cms/assets").answer(403, Map.of(), "");
        assets.next();
        assets.next();

        assertThatThrownBy(assets::hasNext).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void listsInsideAnotherThingArePagedToo() {
        long whitelist =
                call("pex:whitelists/create?title=a", WhitelistId.class).whitelistId();
        for (int i = 0; i < 3; i++) {
            template.requestBody(
                    "pex:whitelists/urls/create?whitelistId=" + whitelist,
                    Map.of("source_url", "https://media.example.com/" + i));
        }

        assertThat(list("pex:whitelists/urls?count=2&paging=all&whitelistId=" + whitelist, WhitelistUrl.class))
                .hasSize(3);
    }

    @Test
    void pagesComeAsMapsOnRequest() {
        pex.copies().add(pex.assets().add("a"), object("{'match_id':9223372036854775807}"));

        assertThat(list("pex:copies?paging=all&responseType=map", Map.class))
                .singleElement()
                .satisfies(copy -> assertThat(copy.get("match_id")).isEqualTo(Long.MAX_VALUE));
    }

    @Test
    void anItemWithoutAnIdIsNotTakenForTheEndOfTheList() {
        pex.faults().on("GET", "/v3/drm/copies").answer(200, Map.of(), "[{\"platform\":\"a\"}]");

        assertThat(failure("pex:copies?paging=all&maxAttempts=1"))
                .hasMessageContaining("an item of the list has no match_id");
    }

    /** Their ids, the newest first. */
    private static List<Long> addAssets(int count) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(0, pex.assets().add("asset " + i));
        }
        return ids;
    }
}
