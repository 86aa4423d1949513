// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangesTest {

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-0", "bytes=5-", "bytes=-500", "bytes=0-999999999999"})
    void aRangeIsSentAsItIsGiven(String text) {
        assertThat(ByteRange.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0-5", "bytes=", "bytes=-", "bytes=5-4", "bytes=-0", "bytes=0-1,4-5", "bytes=a-b"})
    void whatIsNoRangeIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ByteRange.parse(text))
                .withMessage(
                        "the range '%s' is none; it must be bytes=<first>-<last>, bytes=<first>- or bytes=-<count of the last bytes>",
                        text);
    }

    @Test
    void anAnswerFitsTheRangeOrIsCutByTheFilesEnd() {
        assertThat(ByteRange.parse("bytes=5-9").answeredBy(new ContentRange(5, 9, 100)))
                .isTrue();
        assertThat(ByteRange.parse("bytes=5-9").answeredBy(new ContentRange(5, 7, 8)))
                .isTrue();
        assertThat(ByteRange.parse("bytes=5-9").answeredBy(new ContentRange(5, 10, 100)))
                .isFalse();
        assertThat(ByteRange.parse("bytes=5-9").answeredBy(new ContentRange(4, 9, 100)))
                .isFalse();
        assertThat(ByteRange.parse("bytes=-10").answeredBy(new ContentRange(90, 99, 100)))
                .isTrue();
        assertThat(ByteRange.parse("bytes=-10").answeredBy(new ContentRange(0, 4, 5)))
                .isTrue();
        assertThat(ByteRange.parse("bytes=-10").answeredBy(new ContentRange(80, 89, 100)))
                .isFalse();
    }

    @Test
    void aContentRangeIsRead() {
        assertThat(ContentRange.parse("bytes 0-4/5")).isEqualTo(new ContentRange(0, 4, 5));
        assertThat(ContentRange.parse("bytes 7-7/*")).isEqualTo(new ContentRange(7, 7, -1));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "bytes */5", "bytes 4-3/9", "bytes 0-5/5", "bytes 0-1", "lines 0-1/2"})
    void aContentRangeThatMakesNoSenseIsNone(String header) {
        assertThat(ContentRange.parse(header)).isNull();
    }
}
