// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseUrlTest {

    @ParameterizedTest
    @CsvSource({
        "http://pex_sim:4201, http://pex_sim:4201",
        "https://api.example.com/, https://api.example.com",
        "' https://api.example.com/base// ', https://api.example.com/base",
        "http://[::1]:4201, http://[::1]:4201"
    })
    void anAddressOfAnyHostIsTaken(String given, String address) {
        assertThat(BaseUrl.of("pex", "baseUrl", given, true)).hasToString(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "api.example.com | baseUrl=api.example.com must be | it is no http or https address",
                "ftp://api.example.com | baseUrl=ftp://api.example.com must be | it is no http or https address",
                "https:// | baseUrl=https:// must be | it is no http or https address",
                "https://jane:fake@host | baseUrl=https://***@host must be | it holds a user's name, which is not sent",
                "https://host?key=fake | baseUrl=https://host?*** must be | it holds a query or a fragment",
                "RAW(host&password=fake# | baseUrl=RAW(host?*** must be | it holds a query or a fragment",
                "https://host:port | baseUrl=https://host:port must be | it has no host and port that can be reached"
            })
    void aRefusalShowsTheValueWithoutItsSecrets(String given, String shown, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaseUrl.of("pex", "baseUrl", given, false))
                .withMessageContaining("pex: " + shown)
                .withMessageEndingWith(reason)
                .withMessageNotContaining("fake");
    }
}
