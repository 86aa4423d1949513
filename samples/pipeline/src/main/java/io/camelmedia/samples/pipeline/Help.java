// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What {@code --help} prints: a file, so that the script has it without Java. */
final class Help {

    private Help() {}

    static String text() {
        try (InputStream in = Help.class.getResourceAsStream("help.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
