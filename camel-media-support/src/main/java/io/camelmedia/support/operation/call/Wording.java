package io.camelmedia.support.operation.call;

import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.ParameterLocation;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.support.operation.RequestTemplate;
import io.camelmedia.support.operation.Suggest;
import java.util.Collection;
import java.util.stream.Collectors;

/** The texts that tell what is wrong with a URI, a header or a body. Tests pin them. */
final class Wording {

    private Wording() {}

    /** A text as an exception tells it at start-up, where nothing else names the endpoint. */
    static String of(String component, Operation operation, String text) {
        return component + ":" + operation.name() + ": " + text;
    }

    static String unknownOperation(String component, String given, Collection<String> names) {
        return component + ":" + given + ": unknown operation; " + Suggest.among(given, names) + "the operations are: "
                + String.join(", ", names);
    }

    static String invalid(String source, Parameter parameter, Object raw, String problem) {
        String shown = parameter.secret() ? "xxxxxx" : shorten(String.valueOf(raw));
        return source + "=" + shown + " " + problem;
    }

    static String unknownOption(String option, Collection<String> known) {
        return "unknown option " + option
                + Suggest.nearest(option.split("\\.")[0], known)
                        .map(name -> "; did you mean " + name + "?")
                        .orElse("");
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

    private static String shorten(String raw) {
        return raw.length() > 80 ? raw.substring(0, 80) + "..." : raw;
    }
}
