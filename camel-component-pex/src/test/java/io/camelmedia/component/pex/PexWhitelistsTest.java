// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.pex.model.DatesLimit;
import io.camelmedia.component.pex.model.UrlId;
import io.camelmedia.component.pex.model.Whitelist;
import io.camelmedia.component.pex.model.WhitelistId;
import io.camelmedia.component.pex.model.WhitelistUrl;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.testkit.pex.PexSimulator;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PexWhitelistsTest extends PexTestSupport {

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @Test
    void aWhitelistIsCreatedReadListedAndDeleted() {
        DatesLimit dates = new DatesLimit(LocalDate.of(2014, 2, 14), LocalDate.of(2114, 2, 14));
        long fromRecord = id(call("pex:whitelists/create", Whitelist.of("a", dates), WhitelistId.class));
        assertThat(pex.journal().last().json())
                .isEqualTo(json("{'title':'a','dates_limit':{'start_date':'2014-02-14','end_date':'2114-02-14'}}"));
        long fromUri =
                id(call("pex:whitelists/create?title=b&startDate=2026-01-31&endDate=infinity", WhitelistId.class));

        Whitelist read = call("pex:whitelists/get?whitelistId=" + fromUri, Whitelist.class);
        assertThat(read.datesLimit().startDate().day()).contains(LocalDate.of(2026, 1, 31));
        assertThat(read.datesLimit().endDate().infinite()).isTrue();
        assertThat(read.urlStats().failed()).isZero();
        assertThat(list("pex:whitelists?count=1&maxId=" + fromUri, Whitelist.class))
                .extracting(Whitelist::whitelistId)
                .containsExactly(fromRecord);
        call("pex:whitelists/delete?whitelistId=" + fromUri, WhitelistId.class);
        assertThat(failure("pex:whitelists/get?whitelistId=" + fromUri)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void oneEndOfALimitAloneIsNotSent() {
        assertThat(failure("pex:whitelists/create", Map.of("dates_limit", Map.of("end_date", "infinity")), Map.of()))
                .isInstanceOf(ValidationException.class)
                .hasMessage("pex:whitelists/create: startDate, endDate are given all together or not at all;"
                        + " missing: startDate");
        assertThat(pex.journal().all()).isEmpty();
    }

    @Test
    void urlsAreAddedProcessedListedAndRemoved() {
        long whitelist = id(call("pex:whitelists/create?title=a", WhitelistId.class));
        String of = "?whitelistId=" + whitelist;
        long url = call(
                        "pex:whitelists/urls/create" + of,
                        "{\"source_url\":\"https://media.example.com/user/a\"}",
                        UrlId.class)
                .urlId();
        call("pex:whitelists/urls/create" + of + "&sourceUrl=https://media.example.com/user/b", UrlId.class);
        pex.clock().advance(Duration.ofMinutes(1));

        WhitelistUrl read = call("pex:whitelists/urls/get" + of + "&urlId=" + url, WhitelistUrl.class);
        assertThat(read.processingStatus().status()).isEqualTo("ok");
        assertThat(call("pex:whitelists/get" + of, Whitelist.class).urlStats().succeed())
                .isEqualTo(2);
        call("pex:whitelists/urls/delete" + of + "&urlId=" + url, UrlId.class);
        assertThat(list("pex:whitelists/urls" + of, WhitelistUrl.class))
                .extracting(WhitelistUrl::sourceUrl)
                .containsExactly("https://media.example.com/user/b");
    }

    private static long id(WhitelistId created) {
        return created.whitelistId();
    }
}
