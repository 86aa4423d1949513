// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.error;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;

/** Says why no answer came, where the JDK's own words do not, and what to check. */
public final class NoAnswer {

    private NoAnswer() {}

    /** Why no answer came, for a message. */
    public static String reason(IOException e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return e instanceof UnknownHostException ? "the host is unknown (" + message + ")" : message;
    }

    /**
     * @param advice  of the component
     * @param address where the request went: the options that say so, or the host when the service named it
     */
    public static String advice(Advice advice, String address, IOException e) {
        if (e instanceof UnknownHostException) {
            return "check " + address + " and the name service; behind a proxy, see http.proxyHost";
        }
        if (e instanceof ConnectTimeoutException) {
            return "check " + address + " and http.connectTimeout; behind a proxy, see http.proxyHost";
        }
        if (e instanceof ConnectException || e instanceof NoRouteToHostException) {
            return "check " + address + "; behind a proxy, see http.proxyHost";
        }
        if (e instanceof SSLPeerUnverifiedException) {
            return "check " + address;
        }
        if (e instanceof SSLException) {
            return String.valueOf(e.getMessage()).contains("Unsupported or unrecognized SSL message")
                    ? "does the port speak http instead of https? Check " + address
                    : "check http.sslContextParameters and " + address;
        }
        return "see " + Advice.option(advice.component(), "maxAttempts");
    }
}
