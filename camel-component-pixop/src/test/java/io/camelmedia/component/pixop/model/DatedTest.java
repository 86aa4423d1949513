// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.json.Json;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class DatedTest {

    private static final long YEAR_2000 = 946_684_800_000L;
    private static final long YEAR_2100 = 4_102_444_800_000L;
    private static final DateTimeFormatter DOCUMENTED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    @Property
    void aDateIsReadInEachFormThatTheServicePrints(@ForAll @LongRange(min = YEAR_2000, max = YEAR_2100) long millis) {
        Instant instant = Instant.ofEpochMilli(millis);

        assertThat(Dated.instant(Long.toString(millis))).isEqualTo(instant);
        assertThat(Dated.instant(instant.toString())).isEqualTo(instant);
        assertThat(Dated.instant(instant.atOffset(ZoneOffset.ofHours(2)).toString()))
                .isEqualTo(instant);
        assertThat(Dated.instant(DOCUMENTED.format(instant))).isEqualTo(instant.truncatedTo(ChronoUnit.SECONDS));
    }

    @Property
    void whatIsNoDateIsNone(@ForAll String text) {
        assertThat(Dated.instant(text + "x")).isNull();
    }

    @Example
    void anAbsentDateIsNone() {
        assertThat(Dated.instant(null)).isNull();
    }

    @Example
    void aRecordTellsItsDates() throws Exception {
        Project project = Json.convert(
                Json.read("{\"dateCreated\":1625217330000,\"timeLastUpdated\":\"2021-07-02 10:00:00\"}"),
                Project.class);

        assertThat(project.createdAt()).isEqualTo("2021-07-02T09:15:30Z");
        assertThat(project.changedAt()).isEqualTo("2021-07-02T10:00:00Z");
    }
}
