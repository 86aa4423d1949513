// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.console;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.apache.camel.CamelContext;
import org.apache.camel.RuntimeCamelException;

/**
 * The properties {@code camel.media.console.*} of an application.
 *
 * @param enabled whether there is a console; {@code false} unless given
 * @param host    the address it listens on; {@code 127.0.0.1} unless given
 * @param port    8099 unless given; 0 for any that is free
 */
record ConsoleSettings(boolean enabled, String host, int port) {

    static final String PREFIX = "camel.media.console.";

    private static final int MAX_PORT = 65_535;

    /** @throws IllegalArgumentException when a property is invalid, with what is allowed */
    static ConsoleSettings of(CamelContext context) {
        String enabled = property(context, "enabled", "false");
        if (!enabled.equalsIgnoreCase("true") && !enabled.equalsIgnoreCase("false")) {
            throw wrong("enabled", enabled, "true or false");
        }
        return new ConsoleSettings(
                Boolean.parseBoolean(enabled),
                property(context, "host", "127.0.0.1"),
                port(property(context, "port", "8099")));
    }

    private static String property(CamelContext context, String name, String otherwise) {
        return context.resolvePropertyPlaceholders("{{" + PREFIX + name + ":" + otherwise + "}}")
                .strip();
    }

    private static int port(String text) {
        int port;
        try {
            port = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            port = -1;
        }
        if (port < 0 || port > MAX_PORT) {
            throw wrong("port", text, "a number from 0 to " + MAX_PORT + "; 0 takes any that is free");
        }
        return port;
    }

    private static IllegalArgumentException wrong(String name, String value, String allowed) {
        return new IllegalArgumentException(PREFIX + name + "=" + value + " is not " + allowed);
    }

    InetSocketAddress address() {
        try {
            return new InetSocketAddress(InetAddress.getByName(host), port);
        } catch (UnknownHostException e) {
            throw new RuntimeCamelException(
                    PREFIX + "host=" + host + " is no address of this machine. Leave it out for 127.0.0.1", e);
        }
    }
}
