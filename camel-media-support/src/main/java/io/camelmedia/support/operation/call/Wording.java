// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation.call;

import io.camelmedia.support.error.Mask;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.ParameterLocation;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.support.operation.RequestTemplate;
import io.camelmedia.support.operation.ShownValue;
import io.camelmedia.support.operation.Suggest;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.camel.Message;

/** The texts that tell what is wrong with a URI, a header or a body. Tests pin them. */
final class Wording {

    private Wording() {}

    /** A text as an exception tells it at start-up, where nothing else names the endpoint. */
    static String of(String component, Operation operation, String text) {
        return component + ":" + operation.name() + ": " + text;
    }

    static String unknownOperation(String component, String given, Collection<String> names) {
        return component + ":" + given + ": unknown operation; " + Suggest.amongOrAll(given, names);
    }

    static String invalid(String source, Parameter parameter, Object raw, String problem) {
        String given = String.valueOf(raw);
        String shown = given.isBlank() ? "" : "=" + (parameter.secret() ? Mask.TEXT : ShownValue.of(given));
        return source + shown + " " + problem;
    }

    /**
     * Says that an option is unknown. A name that no option can have is what is left of a value that has an ampersand
     * in it.
     */
    static String unknownOption(String option, Collection<String> known) {
        if (!option.matches("[\\w.-]+")) {
            return "unknown option '" + option + "'; write & within a value as %26, or the value as RAW(...)";
        }
        return "unknown option " + option
                + Suggest.nearest(option.split("\\.", 2)[0], known)
                        .map(name -> "; did you mean " + name + "?")
                        .orElse("");
    }

    static String expression(Parameter parameter, Object raw) {
        String text = parameter.option() + "=" + ShownValue.of(raw)
                + " is an expression, which this URI does not evaluate; use toD";
        return parameter.readsHeader() ? text + ", or set the header " + parameter.header() : text;
    }

    static String notTaken(String option, Collection<String> taken) {
        return "the option " + option + " is not taken; "
                + (taken.isEmpty()
                        ? "this operation takes no parameters"
                        : "this operation takes: " + String.join(", ", taken));
    }

    static String missing(Collection<ParameterUse> uses, RequestTemplate form) {
        return uses.stream().map(use -> use.parameter().option()).collect(Collectors.joining(", "))
                + (uses.size() == 1 ? " is required: " : " are required: ")
                + uses.stream().map(use -> where(use.parameter(), form)).collect(Collectors.joining("; "));
    }

    private static String where(Parameter parameter, RequestTemplate form) {
        if (!parameter.readsHeader()) {
            return "give the option " + parameter.option();
        }
        String text = "give the option " + parameter.option() + " or the header " + parameter.header();
        if (form == null || !form.inBody(parameter)) {
            return text;
        }
        return text
                + (parameter.place() == ParameterLocation.BODY
                        ? ", or as the body"
                        : ", or " + parameter.wire() + " in the body");
    }

    /** Says of a header that is nearly that of something missing that it is not read. */
    static String misspelt(List<ParameterUse> missing, Operation operation, Message message) {
        if (message == null) {
            return "";
        }
        Set<String> read =
                operation.uses().values().stream().map(ParameterUse::header).collect(Collectors.toSet());
        return missing.stream()
                .map(ParameterUse::parameter)
                .flatMap(parameter -> message.getHeaders().keySet().stream()
                        .filter(header -> !read.contains(header) && isNearly(header, parameter))
                        .map(header -> "; the header " + header + " is not read"))
                .collect(Collectors.joining());
    }

    private static boolean isNearly(String header, Parameter parameter) {
        String option = parameter.option();
        int prefix = parameter.header().length() - option.length();
        return header.startsWith(parameter.header().substring(0, prefix))
                && Suggest.nearest(header.substring(prefix), List.of(option)).isPresent();
    }
}
