package io.camelmedia.support.error;

import java.io.IOException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/** Says why no answer came, where the JDK's own words do not. */
public final class NoAnswer {

    private NoAnswer() {}

    public static String reason(String component, IOException e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        if (e instanceof UnknownHostException) {
            return "the host is unknown (" + message + "); check " + Advice.baseUrl(component)
                    + " and the name service";
        }
        if (e instanceof SSLException && message.contains("Unsupported or unrecognized SSL message")) {
            return message + "; does the port speak http instead of https? Check " + Advice.baseUrl(component);
        }
        return message;
    }
}
