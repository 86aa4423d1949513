// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to a body that is a stream without a cache. */
class MessageBodyTest {

    private static final int LONG = 3 << 20;

    private final Message message = new DefaultExchange(new DefaultCamelContext()).getMessage();

    /** Counts what is read of it, and can be read once. */
    private static final class Once extends FilterInputStream {

        private long read;
        private boolean closed;

        Once(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            read += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int more = super.read(into, offset, length);
            read += Math.max(0, more);
            return more;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private Once body(byte[] bytes) {
        Once stream = new Once(bytes);
        message.setBody(stream);
        return stream;
    }

    private void assertWhole(byte[] bytes) throws IOException {
        assertThat(message.getBody(InputStream.class).readAllBytes()).isEqualTo(bytes);
    }

    private static byte[] media(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        bytes[0] = 'R';
        return bytes;
    }

    private static byte[] json(int length) {
        return ("{\"name\":\"" + "x".repeat(length) + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 1024, LONG})
    void aStreamThatIsNoJsonIsLeftAloneWholeAndUnread(int length) throws IOException {
        byte[] media = media(length);
        Once stream = body(media);

        assertThat(MessageBody.of(message, null, false)).isEqualTo(new MessageBody.Foreign("the body is no JSON"));
        assertThat(stream.read).isLessThanOrEqualTo(1024);
        assertThat(stream.closed).isFalse();
        assertWhole(media);
    }

    @Test
    void aStreamThatIsTooLongToBeLookedIntoIsLeftAloneWhole() throws IOException {
        byte[] json = json(LONG);
        body(json);

        assertThat(MessageBody.of(message, null, false))
                .isEqualTo(new MessageBody.Foreign("the body is longer than 1048576 bytes"));
        assertWhole(json);
    }

    @Test
    void aStreamThatTheContentTypeCallsJsonAndIsNoneIsLeftAloneWhole() throws IOException {
        byte[] media = media(5000);
        message.setHeader(Exchange.CONTENT_TYPE, "application/json");
        body(media);

        assertThat(MessageBody.of(message, null, false)).isInstanceOf(MessageBody.Foreign.class);
        assertWhole(media);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aStreamOfJsonIsThereForAnotherAttempt(boolean needed) throws IOException {
        byte[] json = json(5000);
        Once stream = body(json);

        MessageBody first = MessageBody.of(message, null, needed);

        assertThat(first).isInstanceOf(MessageBody.Parsed.class);
        assertThat(stream.closed).isTrue();
        assertThat(MessageBody.of(message, null, needed)).isEqualTo(first);
        assertWhole(json);
    }

    @Test
    void aStreamThatBeginsWithManyBlanksIsLookedIntoBehindThem() throws IOException {
        body((" ".repeat(5000) + "{\"name\":1}").getBytes(StandardCharsets.UTF_8));

        assertThat(MessageBody.of(message, null, false)).isInstanceOf(MessageBody.Parsed.class);
    }

    @Test
    void anEmptyStreamIsNoBody() {
        body(new byte[0]);

        assertThat(MessageBody.of(message, null, true)).isEqualTo(new MessageBody.Absent());
    }
}
