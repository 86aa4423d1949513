// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.support.operation.RequestTemplate;
import io.camelmedia.support.operation.call.Values;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.camel.Exchange;

/**
 * Calls of every operation through a route, each with what it requires.
 *
 * @param folder where downloads go
 */
public record SampleCalls(String scheme, Path folder) {

    private static final SampleValues SAMPLES = new SampleValues("sample");

    /** @param inUri the secrets that the address gives; the others stand in the body */
    String uri(Operation operation, Predicate<ParameterUse> inUri) {
        return scheme + ":" + operation.name()
                + operation.uses().values().stream()
                        .filter(use -> isFile(use) || inUri.test(use))
                        .map(use -> use.parameter().option() + "=RAW(" + (isFile(use) ? folder : OperationCalls.SECRET)
                                + ")")
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static boolean isFile(ParameterUse use) {
        return use.parameter().option().equals("file");
    }

    List<String> polling(Operation operation) {
        return choices(operation).stream()
                .map(uses -> scheme + ":" + operation.name() + "?initialDelay=0&delay=60000"
                        + uses.stream()
                                .map(use -> "&" + use.parameter().option() + "=" + SAMPLES.raw(use))
                                .collect(Collectors.joining()))
                .toList();
    }

    /** By one of these the call is complete. */
    static List<Map<String, Object>> headers(Operation operation) {
        return choices(operation).stream()
                .map(uses -> {
                    Map<String, Object> headers = new LinkedHashMap<>();
                    headers.put(Exchange.FILE_NAME, "sample.mp4");
                    uses.forEach(use -> headers.put(use.parameter().header(), SAMPLES.raw(use)));
                    return headers;
                })
                .toList();
    }

    /** What an operation is called with, as far as headers cannot say it. */
    public static Object body(Operation operation) {
        return switch (operation.body()) {
            case MEDIA -> "media".getBytes(StandardCharsets.UTF_8);
            case JSON -> secretFields(operation);
            case NONE -> null;
        };
    }

    /** The secrets that an operation takes in its body, with what else is required there. */
    private static Map<String, Object> secretFields(Operation operation) {
        if (operation.uses().values().stream().noneMatch(use -> use.parameter().secret())) {
            return null;
        }
        RequestTemplate form = operation.form(Values.NONE);
        Map<String, Object> fields = new LinkedHashMap<>();
        for (ParameterUse use : operation.uses().values()) {
            boolean secret = use.parameter().secret();
            if (form.inBody(use.parameter()) && (secret || use.required())) {
                fields.put(use.parameter().wire(), secret ? OperationCalls.SECRET : SAMPLES.raw(use));
            }
        }
        return fields;
    }

    /** What is required; an operation that wants one of several parameters is tried with each. */
    private static List<List<ParameterUse>> choices(Operation operation) {
        List<ParameterUse> required = operation.uses().values().stream()
                .filter(ParameterUse::required)
                .filter(SampleCalls::isPlain)
                .toList();
        List<List<ParameterUse>> all = new ArrayList<>(List.of(required));
        operation.uses().values().stream()
                .filter(use -> !use.required() && isPlain(use))
                .forEach(use -> {
                    List<ParameterUse> more = new ArrayList<>(required);
                    more.add(use);
                    all.add(more);
                });
        return all;
    }

    private static boolean isPlain(ParameterUse use) {
        return !use.parameter().secret() && SAMPLES.raw(use) != null;
    }
}
