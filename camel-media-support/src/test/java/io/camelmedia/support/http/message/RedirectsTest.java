// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {

    private static final URI FROM = URI.create("https://api.example.com/v0/assets/1?exact=true");

    @ParameterizedTest
    @CsvSource({
        "/media/1, https://api.example.com/media/1",
        "2, https://api.example.com/v0/assets/2",
        "//cdn.example.com/1, https://cdn.example.com/1",
        "https://cdn.example.com:8443/1?a=b, https://cdn.example.com:8443/1?a=b",
        "HTTPS://CDN.example.com/1, HTTPS://CDN.example.com/1"
    })
    void aLocationIsReadAgainstTheAddressThatAnswered(String location, String target) {
        assertThat(Redirects.target(FROM, location)).hasToString(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://api.example.com/1?Signature=fake", "HTTP://cdn.example.com/?Signature=fake"})
    void nothingLeadsFromHttpsToHttp(String location) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Redirects.target(FROM, location))
                .withMessageStartingWith("the redirect's Location leads from https to http, to http://")
                .withMessageNotContaining("fake");
    }

    @Test
    void whatBeganInTheClearMayBecomeSecure() {
        assertThat(Redirects.target(URI.create("http://127.0.0.1:8080/"), "https://cdn.example.com/1"))
                .hasToString("https://cdn.example.com/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ftp://a/?secret=fake", "http://", "mailto:fake", "http://[/?secret=fake"})
    void whatIsNoAddressIsToldWithoutIt(String location) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Redirects.target(FROM, location))
                .withMessageStartingWith("the redirect")
                .withMessageNotContaining("fake");
    }
}
