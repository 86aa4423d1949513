// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.benchmarks.TestSite;
import io.camelmedia.benchmarks.contest.WarmUp;
import io.camelmedia.benchmarks.table.Figure;
import io.camelmedia.benchmarks.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallBenchTest {

    @RegisterExtension
    static TestSite server = new TestSite();

    @Test
    void everyContenderMakesItsCalls() throws Exception {
        Table table = new CallBench(server.site(), 1, 1, WarmUp.none()).run();

        assertThat(table.figures())
                .extracting(Figure::what)
                .contains(
                        CallContender.SOCKET.toString(),
                        CallContender.PEX.toString(),
                        CallContender.CI.toString(),
                        CallContender.CAMEL_HTTP.toString(),
                        CallContender.CAMEL_HTTP_USUAL.toString());
        assertThat(table.figures())
                .filteredOn(figure -> !figure.target().isEmpty())
                .hasSize(7)
                .allSatisfy(figure -> assertThat(figure.verdict()).isIn("met", "missed"));
    }
}
