// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.limiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.benchmarks.TestSite;
import io.camelmedia.benchmarks.table.Figure;
import io.camelmedia.benchmarks.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LimiterBenchTest {

    @RegisterExtension
    static TestSite server = new TestSite();

    @Test
    void bothLimitersAreHeldAgainstSixteenCallsInASecond() throws Exception {
        Table table = new LimiterBench(server.site(), 2).run();

        assertThat(table.figures()).extracting(Figure::what).contains("pex:", "throttle(16) of Camel");
    }
}
