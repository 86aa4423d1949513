// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the logger, which writes to the standard error stream, wrote. */
final class Logged {

    private Logged() {}

    interface Action {
        void run() throws Exception;
    }

    static String during(Action action) throws Exception {
        PrintStream original = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setErr(original);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
