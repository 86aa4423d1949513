// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathParameterTest {

    @ParameterizedTest
    @CsvSource({"/v3/sounds,/v3/sounds", "/v3/sounds/,/v3/sounds", "/v3//,/v3", "/...,/..."})
    void aPathStandsInTheAddressWithoutTheSlashesAtItsEnd(String given, String sent) {
        String path = (String) ParameterType.PATH.parse(given);

        assertThat(ParameterType.PATH.segments("soundMetadataPath", path)).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "//", "v3", "v3/sounds", "/v3//sounds", "/v3/../sounds", "/.", "/..", "//v3"})
    void aPathThatNamesNothingOrLeadsElsewhereIsRefusedBeforeTheCall(String given) {
        assertThatThrownBy(() -> ParameterType.PATH.parse(given))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("is no path; it begins with a slash, and each of its segments is a name, as in /v3/sounds");
    }
}
