// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.camel.Api;
import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.support.camel.MediaConfiguration;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.json.Answers;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.json.MediaMap;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.support.operation.ResponseSpec;
import io.camelmedia.support.operation.call.Call;
import io.camelmedia.support.operation.call.Resolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import org.apache.camel.Exchange;
import org.apache.camel.ResolveEndpointFailedException;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;

/** What a component makes of whatever stands in addresses, messages and answers. */
public abstract class InputsFuzz<C extends MediaConfiguration> {

    private static final String SECRET = "fake-secret";

    private static final List<String> VALUES = List.of(
            "",
            "1",
            "-1",
            "true",
            "abc",
            "5s",
            "PT5S",
            "99999999999999999999",
            "2026-11-29",
            "${body}",
            "RAW(",
            ")",
            "%",
            "%zz",
            "%00",
            "+",
            "#",
            "#bean:x",
            "?",
            "&&",
            "=",
            "..",
            "/",
            "a,b",
            "[1,2]",
            "{\"a\":1}",
            "\r\n",
            "\ud83c\udfac",
            " ");

    private final Api<C> api;
    private final MediaComponent<C> component;

    /** @param component with credentials and an address */
    protected InputsFuzz(Api<C> api, MediaComponent<C> component) {
        this.api = api;
        this.component = component;
    }

    private List<String> options() {
        return Stream.concat(
                        Stream.of(
                                "baseUrl",
                                "maxAttempts",
                                "requestTimeout",
                                "paging",
                                "responseType",
                                "strict",
                                "delay",
                                "http.connectTimeout",
                                "allowInsecure"),
                        api.operations().stream()
                                .flatMap(operation -> operation.uses().values().stream())
                                .map(use -> use.parameter().option()))
                .distinct()
                .toList();
    }

    private Arbitrary<String> uris() {
        Arbitrary<String> name =
                Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.of(options())), Tuple.of(1, Fuzz.texts(VALUES)));
        Arbitrary<String> option = Combinators.combine(name, Fuzz.texts(VALUES)).as((key, value) -> key + "=" + value);
        Arbitrary<String> secret = Combinators.combine(Arbitraries.of(credentials()), Arbitraries.of(VALUES))
                .as((key, value) -> key + "=" + SECRET + value);
        Arbitrary<String> operation = Arbitraries.frequencyOf(
                Tuple.of(
                        9,
                        Arbitraries.of(
                                api.operations().stream().map(Operation::name).toList())),
                Tuple.of(1, Fuzz.texts(VALUES)));
        return Combinators.combine(
                        operation,
                        Arbitraries.oneOf(option, option, option, secret).list().ofMaxSize(4))
                .as((path, options) -> api.scheme() + ":" + path + "?" + String.join("&", options));
    }

    /** But for the first, which names the account where there are several. */
    private List<String> credentials() {
        List<String> all = api.errors().advice().credentials();
        return all.size() == 1 ? all : all.subList(1, all.size());
    }

    @Tag("system")
    @Property(tries = 1)
    void anAddressIsTakenOrRefusedInWords() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.addComponent(api.scheme(), component);
            context.start();
            Fuzz.run(uris(), uri -> {
                try {
                    assertThat(context.getEndpoint(uri)).isNotNull();
                } catch (ResolveEndpointFailedException e) {
                    Throwable cause = root(e);
                    assertThat(cause)
                            .isNotInstanceOfAny(
                                    NullPointerException.class,
                                    IndexOutOfBoundsException.class,
                                    ClassCastException.class,
                                    UnsupportedOperationException.class);
                    // What Camel cannot read it refuses with its text before we see it.
                    if (cause instanceof IllegalArgumentException) {
                        assertThat(String.valueOf(cause.getMessage())).doesNotContain(SECRET);
                    }
                }
            });
        }
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }

    /**
     * A message for an operation.
     *
     * @param body a text, bytes, a Map or null
     */
    private record Input(Operation operation, Object body, Map<String, Object> headers, boolean strict) {}

    private Arbitrary<Input> inputs() {
        List<String> names = api.operations().stream()
                .flatMap(operation -> operation.uses().values().stream())
                .map(use -> use.parameter().wire())
                .distinct()
                .toList();
        Arbitrary<String> json = JsonTexts.of(names);
        Arbitrary<Object> body = Arbitraries.oneOf(
                json.map(text -> text),
                json.map(text -> text.getBytes(StandardCharsets.UTF_8)),
                json.map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
                json.map(text -> Json.readOrMissing(text.getBytes(StandardCharsets.UTF_8))),
                Arbitraries.of(names).map(name -> mapOf(name)),
                Fuzz.texts(VALUES).map(text -> text),
                Arbitraries.of(7, true).map(value -> value),
                Arbitraries.just("").map(nothing -> null));
        Arbitrary<Object> value = Arbitraries.oneOf(
                Fuzz.texts(VALUES).map(text -> text),
                json.map(text -> text),
                Arbitraries.integers().map(number -> number),
                Fuzz.texts(VALUES).list().ofMaxSize(3).map(list -> list),
                Arbitraries.of(names).map(name -> mapOf(name)));
        return Combinators.combine(
                        Arbitraries.of(api.operations()),
                        body.injectNull(0.1),
                        value.list().ofSize(3),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.of(true, false))
                .as((operation, content, values, from, strict) ->
                        new Input(operation, content, headers(operation, values, from), strict));
    }

    private static Map<Object, Object> mapOf(String name) {
        Map<Object, Object> map = new HashMap<>();
        map.put(name, List.of(1, "a"));
        map.put(1, null);
        return map;
    }

    /** Headers of some of its parameters. */
    private static Map<String, Object> headers(Operation operation, List<Object> values, int from) {
        List<Parameter> parameters =
                operation.uses().values().stream().map(ParameterUse::parameter).toList();
        Map<String, Object> headers = new HashMap<>();
        for (int i = 0; i < values.size() && !parameters.isEmpty(); i++) {
            headers.put(parameters.get((from + i) % parameters.size()).header(), values.get(i));
        }
        return headers;
    }

    @Tag("system")
    @Property(tries = 1)
    void aMessageBecomesACallOrIsRefusedInWords() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.start();
            Fuzz.run(inputs(), input -> {
                Exchange exchange = new DefaultExchange(context);
                exchange.getMessage().setBody(input.body());
                exchange.getMessage().setHeaders(new HashMap<>(input.headers()));
                Resolver resolver = new Resolver(api.scheme(), input.operation(), Map.of(), input.strict());
                try {
                    Call call = resolver.resolve(exchange);
                    assertThat(call.operation()).isEqualTo(input.operation());
                } catch (ValidationException e) {
                    assertThat(e)
                            .hasMessageStartingWith(
                                    api.scheme() + ":" + input.operation().name() + ": ");
                }
            });
        }
    }

    /** The records that answers are bound to, and Maps. */
    private List<Class<?>> types() {
        Stream<Class<?>> records = api.operations().stream()
                .flatMap(operation -> operation.forms().stream())
                .flatMap(form -> record(form.answer()));
        return Stream.concat(records, Stream.of(MediaMap.class)).distinct().collect(Collectors.toList());
    }

    private static Stream<Class<?>> record(ResponseSpec answer) {
        if (answer instanceof ResponseSpec.One one) {
            return Stream.of(one.type());
        }
        return answer instanceof ResponseSpec.Many many ? Stream.of(many.type()) : Stream.empty();
    }

    private record Answer(Class<?> type, String json) {}

    /** What was bound is written and bound again, and then written as before. */
    @Tag("system")
    @Property(tries = 1)
    void anAnswerIsBoundOrRefusedAndWritesItself() throws Exception {
        List<Class<?>> types = types();
        Arbitrary<Answer> answers = Combinators.combine(
                        Arbitraries.of(types), JsonTexts.of(JsonTexts.names(types.stream())))
                .as(Answer::new);
        Fuzz.run(answers, answer -> {
            Object bound;
            try {
                bound = bind(answer.json().getBytes(StandardCharsets.UTF_8), answer.type());
            } catch (IOException refused) {
                return;
            }
            if (bound != null) {
                byte[] written = Json.bytes(bound);
                assertThat(Json.text(bound)).isNotEmpty();
                assertThat(String.valueOf(bound)).isNotEmpty();
                Object again = bind(written, answer.type());
                assertThat(again == null ? Json.read("{}") : Json.read(Json.bytes(again)))
                        .isEqualTo(Json.read(written));
            }
        });
    }

    private static Object bind(byte[] json, Class<?> type) throws IOException {
        return Answers.read(new ByteArrayInputStream(json), type);
    }
}
