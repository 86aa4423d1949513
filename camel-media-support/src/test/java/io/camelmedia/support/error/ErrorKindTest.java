// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorKindTest {

    @ParameterizedTest
    @CsvSource({
        "400, Validation",
        "405, Validation",
        "406, Validation",
        "411, Validation",
        "413, Validation",
        "414, Validation",
        "415, Validation",
        "416, Validation",
        "422, Validation",
        "431, Validation",
        "401, Authentication",
        "403, Forbidden",
        "404, NotFound",
        "410, NotFound",
        "409, Conflict",
        "412, Conflict",
        "423, Conflict",
        "429, RateLimit",
        "408, Unavailable",
        "425, Unavailable",
        "500, Unavailable",
        "502, Unavailable",
        "503, Unavailable",
        "504, Unavailable",
        "599, Unavailable",
        "302, MediaApi",
        "402, MediaApi",
        "418, MediaApi",
        "421, MediaApi"
    })
    void aStatusThatSaysNothingMoreIsAnExceptionOfItsKind(int status, String type) {
        Failure failure = Failure.refused("ci", "folders/get", "no");

        MediaApiException exception = ErrorKind.ofStatus(status).exception(failure);

        assertThat(exception.getClass().getSimpleName()).isEqualTo(type + "Exception");
        assertThat(exception).hasMessage("ci:folders/get: no");
    }

    @ParameterizedTest
    @EnumSource
    void whatMayWorkLaterSaysSo(ErrorKind kind) {
        MediaApiException exception = kind.exception(Failure.refused("ci", "folders/get", "no"));

        assertThat(exception.isTransient())
                .isEqualTo(Set.of(ErrorKind.RATE_LIMIT, ErrorKind.UNAVAILABLE, ErrorKind.NOT_READY)
                        .contains(kind));
        assertThat(exception.copy().isTransient()).isEqualTo(exception.isTransient());
    }
}
