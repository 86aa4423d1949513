// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.wire;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A method and a path, where {@code *} stands for any characters, slashes included. */
public record PathPattern(String method, String path, Pattern pathPattern) {

    public static PathPattern of(String method, String path) {
        String regex = Arrays.stream(path.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return new PathPattern(method, path, Pattern.compile(regex));
    }

    public boolean matches(RecordedRequest request) {
        return (method.equals("*") || method.equalsIgnoreCase(request.method()))
                && pathPattern.matcher(request.path()).matches();
    }

    /** Such as {@code POST /folders/*}. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
