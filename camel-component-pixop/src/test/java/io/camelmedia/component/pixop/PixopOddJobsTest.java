// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.pixop.model.ProcessEvent;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One of several jobs whose state cannot be had: the others go on, and it comes when it can be had again. */
@Timeout(60)
class PixopOddJobsTest extends PixopFeeds {

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    @Override
    PixopSimulator simulator() {
        return pixop;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            500 | {}
            403 | {}
            200 | {"proc
            200 | {}
            200 | null
            200 | {"processingState": null}
            """)
    void theOthersGoOn(int status, String body) throws Exception {
        List<String> jobs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            jobs.add(pixop.process(source));
        }
        String odd = jobs.get(2);
        pixop.faults().on("GET", PROGRESS + odd).answer(status, Map.of(), body);
        List<String> others = jobs.stream().filter(job -> !job.equals(odd)).toList();

        follow("pixop:process?videoId=" + source);

        await().untilAsserted(() -> assertThat(ids()).containsExactlyInAnyOrderElementsOf(others));
        pixop.faults().clear();
        await().untilAsserted(() -> assertThat(ids()).contains(odd).hasSize(6));
    }

    @Test
    void aVideoThatCannotBeReadIsLeftBehind() throws Exception {
        String job = pixop.process(source);
        pixop.faults().on("GET", LIST).answer(200, Map.of(), """
                {"_embedded": {"videos": [null, {"parentId": "p"}, "text", {"id": "%s", "parentId": "%s"}]}}
                """.formatted(job, source));

        follow("pixop:process?videoId=" + source);

        await().untilAsserted(() -> assertThat(ids()).containsExactly(job));
        awaitPolls();
        assertThat(ids()).containsExactly(job);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            401 | {}
            403 | {}
            400 | {}
            404 | {}
            500 | {}
            200 | {}
            200 | nonsense
            """)
    void anOddAnswerEndsNoWait(int status, String body) throws Exception {
        pixop.faults().on("GET", PROGRESS + "*").times(1).answer(status, Map.of(), body);

        var waiting = template.asyncRequestBody(
                "pixop:process?waitForCompletion=true&pollInterval=20ms&waitTimeout=1d&videoId=" + source,
                (Object) null);
        await().until(() -> pixop.journal().count("GET", PROGRESS + "*") > 2);
        assertThat(waiting).isNotDone();
        pixop.clock().advance(LONG);

        assertThat(waiting.get()).isNotNull();
    }

    private List<String> ids() {
        return told.stream()
                .map(event -> ((ProcessEvent) event).processedVideoId())
                .toList();
    }
}
