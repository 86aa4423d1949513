// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.Timeout;

/**
 * HttpClient calls this when it has a connection: from then on a request may stall, and no byte of it has been sent
 * yet.
 */
final class LeasedRequestExecutor extends HttpRequestExecutor {

    /** Servers may never send 100 Continue: after a second the body is sent all the same (RFC 9110, 10.1.1). */
    private static final Http1Config IMPATIENT =
            Http1Config.custom().setWaitForContinueTimeout(Timeout.ofSeconds(1)).build();

    /** What the protocol and a proxy on the way need. */
    private static final Set<String> PROTOCOL = Set.of(
            "accept-encoding",
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "expect",
            "host",
            "proxy-authorization",
            "transfer-encoding",
            "user-agent");

    LeasedRequestExecutor() {
        super(IMPATIENT, null, null);
    }

    @Override
    public ClassicHttpResponse execute(
            ClassicHttpRequest request,
            HttpClientConnection connection,
            HttpResponseInformationCallback informationCallback,
            HttpContext context)
            throws IOException, HttpException {
        InFlightRequest inFlight = InFlightRequest.of(context);
        if (inFlight != null) {
            if (inFlight.isSentOnce() && wasUsed(connection) && connection.isStale()) {
                throw new StaleConnectionException();
            }
            removeStrangers(request, inFlight.only());
            inFlight.started();
        }
        HttpClientConnection used =
                request.containsHeader(HttpHeaders.EXPECT) ? new ExpectingConnection(connection) : connection;
        return super.execute(request, used, informationCallback, context);
    }

    /** A user's set-up of the client may add credentials to every request: they are no other origin's business. */
    private static void removeStrangers(ClassicHttpRequest request, Set<String> only) {
        if (only == null) {
            return;
        }
        for (Header header : request.getHeaders()) {
            String name = header.getName();
            if (!PROTOCOL.contains(name.toLowerCase(Locale.ROOT))
                    && only.stream().noneMatch(name::equalsIgnoreCase)) {
                request.removeHeaders(name);
            }
        }
    }

    private static boolean wasUsed(HttpClientConnection connection) {
        EndpointDetails details = connection.getEndpointDetails();
        return details == null || details.getRequestCount() > 0;
    }
}
