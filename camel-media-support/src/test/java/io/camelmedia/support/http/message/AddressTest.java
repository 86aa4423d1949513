// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    private static final URI FROM = URI.create("https://api.example.com/v0/assets/1?exact=true");

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "'/a film.mp4?name=a b' https://api.example.com/a%20film.mp4?name=a%20b",
                "/a%20film.mp4?Signature=a%2Fb%2b https://api.example.com/a%20film.mp4?Signature=a%2Fb%2b",
                "/100%.mp4?sale=50%&x=%zz https://api.example.com/100%25.mp4?sale=50%25&x=%25zz",
                "/a|b\"c<d>^`{e}\\f https://api.example.com/a%7Cb%22c%3Cd%3E%5E%60%7Be%7D%5Cf",
                "/[1]/x?a[]=1 https://api.example.com/%5B1%5D/x?a%5B%5D=1",
                "/Müller/映画?q=ä https://api.example.com/M%C3%BCller/%E6%98%A0%E7%94%BB?q=%C3%A4",
                "/x#here https://api.example.com/x",
                "?page=2 https://api.example.com/v0/assets/1?page=2",
                "../2 https://api.example.com/v0/2",
                "/a//b/c https://api.example.com/a//b/c",
                "https://cdn_1.example.com:8443/x https://cdn_1.example.com:8443/x",
                "https://müller.example/x https://xn--mller-kva.example/x",
                "https://müller.example:8443/x https://xn--mller-kva.example:8443/x",
                "https://[2001:db8::1]:8443/x https://[2001:db8::1]:8443/x",
                "https://cdn.example.com:/x https://cdn.example.com/x",
                "https://cdn.example.com?x=1 https://cdn.example.com?x=1"
            })
    void whatBrowsersTakeIsTakenAndNothingIsEncodedTwice(String reference, String address) {
        assertThat(Address.resolve(FROM, reference)).hasToString(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "file:///etc/passwd?secret=fake | is no http or https address",
                "ftp://a/?secret=fake | is no http or https address",
                "https:/a?secret=fake | names no host",
                "https://?secret=fake | names no host",
                "https://a:port/?secret=fake | has no host and port that can be reached",
                "https://a:70000/?secret=fake | has no host and port that can be reached",
                "https://a b/?secret=fake | names no host that can be reached",
                "https://[/?secret=fake | names no host that can be reached",
                "https://film\u2048fake.example/?secret=fake | names no host that can be reached",
                "https://film\uFF03fake.example/?secret=fake | names no host that can be reached",
                "https://film\uFF0Ffake\u00E4.example/?secret=fake | names no host that can be reached",
                "https://me:fake@host/ | holds a user's name, which is not sent"
            })
    void whatCannotBeUsedIsToldWithoutIt(String reference, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Address.resolve(FROM, reference))
                .withMessage(reason)
                .withMessageNotContaining("fake");
    }

    @Test
    void aRelativeAddressIsReadAgainstAnEmptyPath() {
        assertThat(Address.resolve(URI.create("https://api.example.com"), "next?start=2"))
                .hasToString("https://api.example.com/next?start=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void anEmptyAddressIsTheOneItCameFrom(String reference) {
        assertThat(Address.resolve(FROM, reference)).isEqualTo(FROM);
    }

    @Test
    void anEmptyPortIsLeftOutAndTwoAreNone() {
        assertThat(Address.resolve(FROM, "//api.example.org:/a"))
                .hasToString(FROM.getScheme() + "://api.example.org/a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Address.resolve(FROM, "//api.example.org::/a"))
                .withMessage("has no host and port that can be reached");
    }

    @Test
    void theOriginOfAHostWithAnUnderscoreIsItsHostAndPort() {
        Origin origin = Origin.of(URI.create("http://Pex_Sim:4201/x"));

        assertThat(origin).isEqualTo(new Origin("http", "pex_sim", 4201));
        assertThat(origin.owns(URI.create("http://pex_sim:4201/y"))).isTrue();
        assertThat(origin.owns(URI.create("http://pex_sim:4202/y"))).isFalse();
    }

    @Property(tries = 2000, seed = "12")
    void anyTextIsAnAddressOrRefusedInWords(@ForAll String text) {
        try {
            URI address = Address.resolve(FROM, text);
            assertThat(Address.resolve(FROM, address.toString())).isEqualTo(address);
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).matches("(is|names|has|holds|leads|cannot) [a-z', ]+");
        }
    }
}
