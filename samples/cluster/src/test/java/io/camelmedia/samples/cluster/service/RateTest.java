// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.samples.cluster.service.Services.Call;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RateTest {

    @Test
    void aSecondBeginsAnywhere() {
        assertThat(Rate.most(calls(0, 600, 900, 1100, 1599, 1600))).isEqualTo(4);
    }

    @Test
    void aSecondDoesNotHoldItsEnd() {
        assertThat(Rate.most(calls(0, 1000, 2000))).isEqualTo(1);
    }

    @Test
    void callsOfTwoNodesCountTogetherInWhateverOrderTheyWereWritten() {
        List<Call> calls = List.of(call("node-2", 500), call("node-1", 0), call("node-1", 999));

        assertThat(Rate.most(calls)).isEqualTo(3);
    }

    @Test
    void withoutCallsThereIsNone() {
        assertThat(Rate.most(List.of())).isZero();
    }

    @Test
    void theLatestSecondEndsNow() {
        assertThat(Rate.latest(calls(0, 500, 1400), 1_500_000_001L)).isEqualTo(1);
    }

    private static List<Call> calls(long... millis) {
        return LongStream.of(millis).mapToObj(at -> call("node-1", at)).toList();
    }

    private static Call call(String node, long millis) {
        return new Call(node, Instant.ofEpochMilli(millis), millis * 1_000_000);
    }
}
