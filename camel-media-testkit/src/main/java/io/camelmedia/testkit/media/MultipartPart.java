// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of a form.
 *
 * @param headers the part's headers; names match in any case
 * @param body the part's bytes, to be read before the next part is asked for
 */
public record MultipartPart(Map<String, String> headers, InputStream body) {

    private static final Pattern NAME = Pattern.compile("[;\\s]name=\"?([^\";]*)\"?");
    private static final Pattern FILE_NAME = Pattern.compile("[;\\s]filename=\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** The form field's name. */
    public Optional<String> name() {
        return disposition(NAME);
    }

    /** The file name, when the part is a file. */
    public Optional<String> fileName() {
        return disposition(FILE_NAME).map(name -> name.replaceAll("\\\\(.)", "$1"));
    }

    public Optional<String> contentType() {
        return Optional.ofNullable(headers.get("Content-Type"));
    }

    /** The whole body as text, for small fields. */
    public String text() throws IOException {
        return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }

    private Optional<String> disposition(Pattern parameter) {
        Matcher matcher = parameter.matcher(headers.getOrDefault("Content-Disposition", ""));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
