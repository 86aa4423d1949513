// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.Priority;
import io.camelmedia.support.http.execution.StopSignals;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InFlightRequestsTest {

    private static final long LIMIT = 1000;

    private final StopSignals stops = new StopSignals();
    private final InFlightRequests requests = new InFlightRequests(stops);
    private final AtomicInteger aborted = new AtomicInteger();

    @Test
    void aRequestWhoseAbortFailsKeepsNoOtherFromItsDeadline() {
        for (int i = 0; i < 10; i++) {
            boolean failing = i % 2 == 0;
            requests.open(CallScope.CONTEXT, 0, LIMIT, InFlightRequest.NONE, () -> {
                if (failing) {
                    throw new StackOverflowError("in the client");
                }
                aborted.incrementAndGet();
            });
        }

        requests.tick(LIMIT);

        assertThat(aborted).hasValue(5);
    }

    @Test
    void aRequestWithoutAConnectionDoesNotStall() {
        InFlightRequest request =
                requests.open(CallScope.CONTEXT, 0, InFlightRequest.NONE, LIMIT, aborted::incrementAndGet);

        requests.tick(10 * LIMIT);
        assertThat(aborted).hasValue(0);
        request.started();
        requests.tick(10 * LIMIT + LIMIT - 1);
        assertThat(aborted).hasValue(0);
        requests.tick(11 * LIMIT);

        assertThat(request.reason()).isEqualTo(InFlightRequest.Reason.STALLED);
    }

    @Test
    void aRequestThatIsOpenedBehindTheEndOfItsOwnerIsAborted() {
        CallScope scope = CallScope.of(List.of("first"), () -> Priority.NEW);
        stops.end("first");

        InFlightRequest refused =
                requests.open(scope, 0, InFlightRequest.NONE, InFlightRequest.NONE, aborted::incrementAndGet);
        InFlightRequest other = requests.open(
                CallScope.CONTEXT, 0, InFlightRequest.NONE, InFlightRequest.NONE, aborted::incrementAndGet);

        assertThat(refused.stopping()).isEqualTo("the route first");
        assertThat(other.reason()).isNull();
        stops.clear("first");
        assertThat(requests.open(scope, 0, InFlightRequest.NONE, InFlightRequest.NONE, aborted::incrementAndGet)
                        .reason())
                .isNull();
    }
}
