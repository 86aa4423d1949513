// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.benchmarks.TestSite;
import io.camelmedia.benchmarks.contest.WarmUp;
import io.camelmedia.benchmarks.table.Figure;
import io.camelmedia.benchmarks.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FeedBenchTest {

    @RegisterExtension
    static TestSite server = new TestSite();

    @Test
    void theConsumerIsComparedWithEventsThatAreReadByHand() throws Exception {
        Table table = new FeedBench(server.site(), 1, 1, WarmUp.none()).run();

        assertThat(table.figures())
                .filteredOn(figure -> figure.measure().startsWith("events in a second"))
                .extracting(Figure::what)
                .containsExactly("ci:events", "ci:events, cursorStore=file:", "the same, 100,000 ids in the window");
    }
}
