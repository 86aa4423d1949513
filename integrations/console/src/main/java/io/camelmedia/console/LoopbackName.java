// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.console;

import java.util.Locale;
import java.util.regex.Pattern;

/** The names by which a browser on this machine reaches this machine. */
final class LoopbackName {

    private static final Pattern HOST = Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d+)?");

    private LoopbackName() {}

    /** @param host the header {@code Host}; null when there was none */
    static boolean isIn(String host) {
        return host != null && HOST.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }
}
