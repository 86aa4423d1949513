// SPDX-License-Identifier: Apache-2.0
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
import io.camelmedia.support.wire.RecordingService;
import io.camelmedia.support.wire.SentRequest;
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
    private RecordingService service;
    private CamelContext context;

    protected ParameterContract(Api<?> api) {
        this.api = api;
    }

    /** Sets the component up for a server. */
    protected abstract void configure(CamelContext context, String url);

    /** Answers that a call needs before it is made, by method and path. */
    protected Map<String, String> preparations() {
        return Map.of();
    }

    /**
     * Answers to the requests of an operation that are more than one, by method and path: whatever is not among them
     * ends the call.
     *
     * @param url of the server
     */
    protected Map<String, String> answers(String operation, String url) {
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
        service = new RecordingService();
        preparations().forEach(service::prepare);
        context = new DefaultCamelContext();
        context.getCamelContextExtension().setErrorHandlerFactory(new NoErrorHandlerDefinition());
        configure(context, service.url());
        context.start();
    }

    @AfterAll
    void stop() throws Exception {
        context.close();
        service.close();
    }

    Stream<Operation> operations() {
        return api.operations().stream().filter(operation -> !operation.uses().isEmpty());
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
                List<SentRequest> expected = sent(operation, Way.HEADERS, samples);
                assertThat(expected).as(operation + " " + sample).isNotEmpty();
                WireAssertions.assertHolds(operation, sample, expected);
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
        assertThat(service.take()).isEmpty();
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

    private List<SentRequest> sent(Operation operation, Way way, List<Sample> samples) throws Exception {
        service.forgetAnswers();
        answers(operation.name(), service.url()).forEach(service::answer);
        way.call(context, api.scheme() + ":" + operation, samples, operation.body() == Body.MEDIA ? MEDIA : null);
        return taken(operation);
    }

    /** With the tested value in the body, and the others in headers. */
    private List<SentRequest> sent(Operation operation, List<Sample> samples, Sample tested, Object body)
            throws Exception {
        List<Sample> others =
                samples.stream().filter(sample -> sample != tested).toList();
        Way.HEADERS.call(context, api.scheme() + ":" + operation, others, body);
        return taken(operation);
    }

    private List<SentRequest> taken(Operation operation) {
        List<String> headers = operation.uses().values().stream()
                .map(ParameterUse::parameter)
                .filter(parameter -> parameter.place() == ParameterLocation.HEADER)
                .map(Parameter::wire)
                .toList();
        return service.take().stream().map(request -> request.with(headers)).toList();
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
                : nested(tested.use().parameter().wire(), tested.json());
        List<Object> bodies = new ArrayList<>(List.of(json, Json.text(json), Json.bytes(json)));
        bodies.add(json.isArray() ? Json.convert(json, List.class) : Json.convert(json, LinkedHashMap.class));
        if (form.body() != null && json.isObject()) {
            bodies.add(Json.convert(json, form.body()));
        }
        return bodies;
    }

    private static ObjectNode nested(String way, JsonNode value) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        WireName.put(body, way, value);
        return body;
    }
}
