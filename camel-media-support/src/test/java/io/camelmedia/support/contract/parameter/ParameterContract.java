package io.camelmedia.support.contract.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.support.camel.Api;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.json.WireName;
import io.camelmedia.support.operation.Body;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.ParameterLocation;
import io.camelmedia.support.operation.ParameterType;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.support.operation.RequestTemplate;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.errorhandler.NoErrorHandlerDefinition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every parameter of every operation: however a route gives it, the same request is sent. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ParameterContract {

    private static final byte[] MEDIA = {'m'};

    private final Api<?> api;
    private RequestRecorder recorder;
    private CamelContext context;

    protected ParameterContract(Api<?> api) {
        this.api = api;
    }

    /** Sets the component up for a server. */
    protected abstract void configure(CamelContext context, String url);

    /** Answers that a call needs before it is made, by path. */
    protected Map<String, String> answers() {
        return Map.of();
    }

    /**
     * What must be given beside a parameter that is not required: by the name of the operation, or that and the option
     * with a blank between.
     */
    protected Map<String, Map<String, String>> companions() {
        return Map.of();
    }

    @BeforeAll
    void start() throws Exception {
        recorder = new RequestRecorder(answers());
        context = new DefaultCamelContext();
        context.getCamelContextExtension().setErrorHandlerFactory(new NoErrorHandlerDefinition());
        configure(context, recorder.url());
        context.start();
    }

    @AfterAll
    void stop() throws Exception {
        context.close();
        recorder.close();
    }

    /** Those that are a request of their own: uploads of several requests have tests of theirs. */
    Stream<Operation> operations() {
        return api.operations().stream()
                .filter(operation ->
                        !operation.uses().isEmpty() && !operation.forms().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aParameterIsSentAlikeHoweverItIsGiven(Operation operation) throws Exception {
        for (ParameterUse use : operation.uses().values()) {
            if (use.parameter().place() == ParameterLocation.OPTION) {
                continue;
            }
            for (Sample sample : Sample.all(use)) {
                List<Sample> samples = with(operation, sample);
                SentRequest expected = sent(operation, Way.HEADERS, samples);
                assertThat(expected).as(operation + " " + sample).isNotNull();
                assertOnWire(operation, sample, expected);
                for (Way way : Way.values()) {
                    if (samples.stream().allMatch(way::takes)) {
                        assertThat(sent(operation, way, samples))
                                .as(operation + " by " + way + " " + sample)
                                .isEqualTo(expected);
                    }
                }
                for (Object body : bodies(operation, sample, samples)) {
                    assertThat(sent(operation, samples, sample, body))
                            .as(operation + " by a body of " + body.getClass() + " " + sample)
                            .isEqualTo(expected);
                }
            }
        }
        Way.clear(context);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anEmptyTextIsRefusedHoweverItIsGiven(Operation operation) throws Exception {
        for (ParameterUse use : operation.uses().values()) {
            if (!use.parameter().readsHeader() || use.type().isNamed()) {
                continue;
            }
            assertRefused(operation, Way.HEADERS, with(operation, new Sample(use, " ", null)), use);
            List<Sample> samples = with(operation, new Sample(use, "", ""));
            for (Way way : Way.values()) {
                if (samples.stream().allMatch(way::takes)) {
                    assertRefused(operation, way, samples, use);
                }
            }
        }
        Way.clear(context);
    }

    private void assertRefused(Operation operation, Way way, List<Sample> samples, ParameterUse empty) {
        assertThat(refusal(operation, way, samples))
                .as(operation + " by " + way)
                .containsIgnoringCase(empty.parameter().option())
                .contains("is empty; give a value, or leave it out");
        assertThat(recorder.take()).isNull();
    }

    /** What a call is told that cannot be made: at once, or when its route is made. */
    private String refusal(Operation operation, Way way, List<Sample> samples) {
        Throwable failure;
        try {
            failure = way.call(context, api.scheme() + ":" + operation, samples, null);
        } catch (Exception e) {
            failure = e;
        }
        while (failure != null && failure.getCause() != null) {
            failure = failure.getCause();
        }
        return failure == null ? null : failure.getMessage();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anEmptyListIsAsIfNothingWasGiven(Operation operation) throws Exception {
        for (ParameterUse use : operation.uses().values()) {
            if (use.parameter().readsHeader() && !use.required() && isList(use)) {
                List<Sample> samples = with(operation, new Sample(use, List.of(), null));
                List<Sample> others =
                        samples.stream().filter(sample -> sample.use() != use).toList();
                assertThat(sent(operation, Way.HEADERS, samples))
                        .as(operation + " " + use.parameter().option())
                        .isEqualTo(sent(operation, Way.HEADERS, others));
            }
        }
        Way.clear(context);
    }

    private static boolean isList(ParameterUse use) {
        return use.type() == ParameterType.TEXTS
                || use.type() == ParameterType.REPEATED_TEXTS
                || use.type() == ParameterType.INTEGERS;
    }

    private List<Sample> with(Operation operation, Sample tested) {
        Map<String, String> usual = companions().getOrDefault(operation.name(), Map.of());
        Map<String, String> companions = companions().getOrDefault(operation + " " + tested.name(), usual);
        List<Sample> samples = new ArrayList<>();
        for (ParameterUse use : operation.uses().values()) {
            String given = companions.get(use.parameter().option());
            if (use.parameter().equals(tested.use().parameter())) {
                samples.add(tested);
            } else if (given != null) {
                samples.add(new Sample(use, given, given));
            } else if (use.required()) {
                samples.add(Sample.plain(use));
            }
        }
        return samples;
    }

    private SentRequest sent(Operation operation, Way way, List<Sample> samples) throws Exception {
        way.call(context, api.scheme() + ":" + operation, samples, operation.body() == Body.MEDIA ? MEDIA : null);
        return taken(operation);
    }

    /** With the tested value in the body, and the others in headers. */
    private SentRequest sent(Operation operation, List<Sample> samples, Sample tested, Object body) throws Exception {
        List<Sample> others =
                samples.stream().filter(sample -> sample != tested).toList();
        Way.HEADERS.call(context, api.scheme() + ":" + operation, others, body);
        return taken(operation);
    }

    private SentRequest taken(Operation operation) {
        SentRequest request = recorder.take();
        return request == null
                ? null
                : request.with(operation.uses().values().stream()
                        .map(ParameterUse::parameter)
                        .filter(parameter -> parameter.place() == ParameterLocation.HEADER)
                        .map(Parameter::wire)
                        .toList());
    }

    private List<Object> bodies(Operation operation, Sample tested, List<Sample> samples) {
        RequestTemplate form = operation.forms().stream()
                .filter(each -> operation.body() == Body.JSON
                        && each.inBody(tested.use().parameter()))
                .reduce((first, last) -> last)
                .orElse(null);
        if (form == null) {
            return List.of();
        }
        JsonNode json = tested.use().parameter().place() == ParameterLocation.BODY
                ? tested.json()
                : nested(tested.use().parameter().wire().split("\\."), tested.json());
        List<Object> bodies = new ArrayList<>(List.of(json, Json.text(json), Json.bytes(json)));
        bodies.add(json.isArray() ? Json.convert(json, List.class) : Json.convert(json, LinkedHashMap.class));
        if (form.body() != null && json.isObject()) {
            bodies.add(Json.convert(json, form.body()));
        }
        return bodies;
    }

    private static ObjectNode nested(String[] path, JsonNode value) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode parent = body;
        for (int i = 0; i < path.length - 1; i++) {
            parent = WireName.of(path[i]).in(parent);
        }
        parent.set(path[path.length - 1], value);
        return body;
    }

    /** Finds the value where the declaration sends it. */
    private static void assertOnWire(Operation operation, Sample sample, SentRequest request) {
        Parameter parameter = sample.use().parameter();
        boolean inBody = operation.forms().stream().anyMatch(form -> form.inBody(parameter));
        if (inBody && request.body().isObject()) {
            JsonNode at = request.body()
                    .at("/" + parameter.wire().replace("[0]", "/0").replace('.', '/'));
            assertThat(Json.text(at)).as(operation + " " + sample).isEqualTo(Json.text(sample.json()));
        } else if (parameter.place() == ParameterLocation.HEADER) {
            assertThat(request.headers()).as(operation + " " + sample).containsEntry(parameter.wire(), sample.option());
        } else if (!inBody && sent(parameter) && sample.use().type() == ParameterType.TEXT) {
            String target = request.target();
            assertThat(URLDecoder.decode(target, StandardCharsets.UTF_8))
                    .as(operation + " " + sample)
                    .contains(sample.option());
            assertThat(target).doesNotContain("+");
        }
    }

    private static boolean sent(Parameter parameter) {
        return parameter.place() == ParameterLocation.FORM || parameter.place() == ParameterLocation.PATH;
    }
}
