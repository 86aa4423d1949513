package io.camelmedia.testkit;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A method and a path, where {@code *} stands for any characters, slashes included. */
record PathPattern(String method, Pattern path) {

    static PathPattern of(String method, String path) {
        String regex = Arrays.stream(path.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return new PathPattern(method, Pattern.compile(regex));
    }

    boolean matches(RecordedRequest request) {
        return (method.equals("*") || method.equalsIgnoreCase(request.method()))
                && path.matcher(request.path()).matches();
    }
}
