// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.fault;

import io.camelmedia.testkit.wire.Exchange;
import io.camelmedia.testkit.wire.Passage;
import io.camelmedia.testkit.wire.TappedResponse;
import io.camelmedia.testkit.wire.WithheldOutput;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** What goes wrong with an exchange. */
interface Fault {

    /** The simulator's own answer. */
    interface Handling {
        void proceed() throws IOException, ServletException;
    }

    /** Serves the exchange; a fault that stalls or slows it waits at {@code gate}. */
    void serve(Exchange exchange, Handling handling, Gate gate) throws IOException, ServletException;

    static Fault answer(int status, Map<String, String> headers, String body) {
        return (exchange, handling, gate) -> {
            exchange.readToEnd();
            TappedResponse response = exchange.response();
            response.setStatus(status);
            response.setContentType("application/json");
            headers.forEach(response::setHeader);
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        };
    }

    static Fault cutAfterRequestBytes(long bytes) {
        return (exchange, handling, gate) -> {
            if (bytes == 0) {
                throw exchange.reset();
            }
            exchange.input().through(Passage.after(bytes, () -> {
                throw exchange.reset();
            }));
            handling.proceed();
        };
    }

    static Fault cutAfterResponseBytes(long bytes) {
        return (exchange, handling, gate) -> {
            exchange.output().through(Passage.after(bytes, () -> {
                exchange.output().flush();
                throw exchange.close();
            }));
            handling.proceed();
        };
    }

    static Fault stallAfterRequestBytes(long bytes) {
        return (exchange, handling, gate) -> {
            if (bytes == 0) {
                gate.await();
            }
            exchange.input().through(Passage.after(bytes, gate::await));
            handling.proceed();
        };
    }

    static Fault stallAfterResponseBytes(long bytes) {
        return (exchange, handling, gate) -> {
            exchange.output().through(Passage.after(bytes, () -> {
                exchange.output().flush();
                gate.await();
            }));
            handling.proceed();
        };
    }

    static Fault slow(long bytesPerSecond) {
        return (exchange, handling, gate) -> {
            exchange.input().through(new SlowPassage(bytesPerSecond, gate, () -> {}));
            exchange.output().through(new SlowPassage(bytesPerSecond, gate, exchange.output()::flush));
            handling.proceed();
        };
    }

    static Fault loseResponse() {
        return (exchange, handling, gate) -> {
            exchange.withhold();
            handling.proceed();
            exchange.readToEnd();
            throw exchange.close();
        };
    }

    static Fault malformedJson() {
        return (exchange, handling, gate) -> {
            WithheldOutput withheld = exchange.withhold();
            handling.proceed();
            byte[] whole = withheld.kept().length == 0 ? new byte[] {'{', '"'} : withheld.kept();
            exchange.response().setHeader("Content-Length", null);
            exchange.output().write(Arrays.copyOf(whole, Math.max(1, whole.length / 2)));
        };
    }
}
