// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;

/** The user's browser. */
final class Browser {

    private Browser() {}

    /** @return whether it was asked to open the address; not where there is no screen */
    static boolean open(URI address, Map<String, String> environment) {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        boolean screen = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        if (!mac && !screen) {
            return false;
        }
        try {
            new ProcessBuilder(mac ? "open" : "xdg-open", address.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
