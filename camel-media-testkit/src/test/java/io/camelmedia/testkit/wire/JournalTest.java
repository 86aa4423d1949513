// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.camelmedia.testkit.Client;
import io.camelmedia.testkit.EchoSimulator;
import io.camelmedia.testkit.api.Sha256;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class JournalTest {

    @RegisterExtension
    static EchoSimulator echo = EchoSimulator.start();

    private final Client client = new Client(echo);

    @Test
    void aRequestIsRecordedWithAllThatWasSent() throws Exception {
        client.send("POST", "/work?a=b%20c&d", "{\"x\":1}".getBytes(), "X-Twice", "1", "X-Twice", "2");

        RecordedRequest request = echo.journal().last("POST", "/work");
        assertThat(request.query()).isEqualTo("a=b%20c&d");
        assertThat(request.headers()).containsEntry("x-twice", java.util.List.of("1", "2"));
        assertThat(request.header("X-TWICE")).contains("1");
        assertThat(request.json().get("x").asInt()).isEqualTo(1);
        assertThat(request.bodyLength()).isEqualTo(7);
        assertThat(request.receivedAt()).isEqualTo(echo.clock().instant());
        assertThat(request.status()).isEqualTo(201);
        await().until(() -> request.outcome() == Outcome.ANSWERED);
    }

    @Test
    void ofALargeBodyTheBeginningAndTheDigestAreKept() throws Exception {
        byte[] body = new byte[1_000_000];
        Arrays.fill(body, (byte) 'x');

        client.send("PUT", "/media", body);

        RecordedRequest request = echo.journal().last();
        assertThat(request.body()).isEqualTo(Arrays.copyOf(body, RecordedRequest.KEPT_BYTES));
        assertThat(request.bodyLength()).isEqualTo(body.length);
        assertThat(request.bodySha256())
                .contains(HexFormat.of().formatHex(Sha256.newDigest().digest(body)));
    }

    @Test
    void aBodyThatTheServiceDoesNotReadIsRecordedToo() throws Exception {
        client.send("POST", "/refuse", new byte[300_000]);

        RecordedRequest request = echo.journal().last();
        assertThat(request.status()).isEqualTo(401);
        assertThat(request.bodyLength()).isEqualTo(300_000);
    }

    @Test
    void anEncodedSlashStaysInsideItsSegment() throws Exception {
        assertThat(client.get("/path/a%2Fb%20c").body()).asString().isEqualTo("a/b c");
        assertThat(echo.journal().last().path()).isEqualTo("/path/a%2Fb%20c");
    }

    @Test
    void aClientThatLeavesInTheMiddleIsNoticed() throws Exception {
        URI address = URI.create(echo.baseUrl());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write("PUT /media HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nhalf".getBytes());
        }
        await().until(() -> echo.journal().count() == 1);

        await().until(() -> echo.journal().last().outcome() == Outcome.ABANDONED);
        assertThat(echo.journal().last().bodyText()).isEqualTo("half");
    }

    @Test
    void theJournalIsAskedByMethodAndPath() throws Exception {
        client.post("/work", "1");
        client.get("/path/x");
        client.post("/work", "2");

        assertThat(echo.journal().all()).extracting(RecordedRequest::method).containsExactly("POST", "GET", "POST");
        assertThat(echo.journal().count("POST", "/work")).isEqualTo(2);
        assertThat(echo.journal().requests("*", "/path/*")).hasSize(1);
        assertThat(echo.journal().last("POST", "/*").bodyText()).isEqualTo("2");
        assertThatThrownBy(() -> echo.journal().last("DELETE", "*"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("no request DELETE *");
    }

    @Test
    void eachTestBeginsWithAnEmptyJournal() {
        assertThat(echo.journal().all()).isEmpty();
    }
}
