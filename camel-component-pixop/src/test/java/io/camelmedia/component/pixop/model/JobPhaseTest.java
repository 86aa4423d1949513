// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobPhaseTest {

    @ParameterizedTest
    @CsvSource({
        "DONE, DONE",
        "done, DONE",
        "ERROR, FAILED",
        "Failed, FAILED",
        "INITIAL, RUNNING",
        "IN_PROGRESS, RUNNING",
        "WAITING_FOR_SOMETHING_NEW, RUNNING",
        ", RUNNING"
    })
    void onlyDoneErrorAndFailedAreTheEnd(String status, JobPhase phase) {
        assertThat(JobPhase.of(status)).isEqualTo(phase);
    }
}
