// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.wire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.time.Instant;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/** One request and its answer, as faults see them. */
public final class Exchange {

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final RecordedRequest recorded;
    private final TappedInput input;
    private final TappedOutput output;
    private final TappedResponse tappedResponse;

    private Exchange(HttpServletRequest request, HttpServletResponse response, RecordedRequest recorded)
            throws IOException {
        this.request = request;
        this.response = response;
        this.recorded = recorded;
        this.input = new TappedInput(request, recorded);
        this.output = new TappedOutput(response.getOutputStream(), this);
        this.tappedResponse = new TappedResponse(response, output);
    }

    /** Begins an exchange; from here on its request is in {@code journal}. */
    public static Exchange begin(
            HttpServletRequest request, HttpServletResponse response, Journal journal, Instant receivedAt)
            throws IOException {
        RecordedRequest recorded = new RecordedRequest(request, receivedAt, journal::requestEnded);
        journal.add(recorded);
        return new Exchange(request, response, recorded);
    }

    public HttpServletRequest request() {
        return new TappedRequest(request, input);
    }

    public TappedResponse response() {
        return tappedResponse;
    }

    public RecordedRequest recorded() {
        return recorded;
    }

    public TappedInput input() {
        return input;
    }

    public TappedOutput output() {
        return output;
    }

    /** Withholds what the handler writes from the client. */
    public WithheldOutput withhold() {
        WithheldOutput withheld = new WithheldOutput();
        tappedResponse.into(withheld);
        return withheld;
    }

    /** Reads what is left of the request, and notes the status that is about to be sent. */
    void beginAnswer() throws IOException {
        readToEnd();
        recorded.answering(response.getStatus());
    }

    public void readToEnd() throws IOException {
        boolean clientWaitsForPermission = request.getHeader("Expect") != null && !input.touched();
        if (!clientWaitsForPermission) {
            input.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Ends the exchange as answered, unless a fault has ended it before. */
    public void answered() {
        recorded.ended(Outcome.ANSWERED);
    }

    /** Resets the connection (TCP RST); bytes that were sent before may be lost as well. */
    public ConnectionCut reset() throws IOException {
        if (endPoint().getTransport() instanceof SocketChannel channel) {
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        }
        return close();
    }

    /** Closes the connection; the bytes written so far still arrive. */
    public ConnectionCut close() {
        recorded.ended(Outcome.CUT);
        endPoint().close();
        return new ConnectionCut("a fault cut the connection");
    }

    /** Ends the exchange as abandoned by the client. */
    ConnectionCut abandoned(IOException cause) {
        recorded.ended(Outcome.ABANDONED);
        return new ConnectionCut("the client left before the answer was written", cause);
    }

    private EndPoint endPoint() {
        return ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint();
    }
}
