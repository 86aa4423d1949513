// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

import io.camelmedia.support.http.retry.Replay;
import io.camelmedia.support.operation.ResponseSpec.Location.Direct;
import io.camelmedia.support.operation.ResponseSpec.Many.Absent;
import io.camelmedia.support.operation.call.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Declares an {@link Operation}; what is said of a form concerns the form declared last. */
public final class OperationBuilder {

    private final String name;
    private final String summary;
    private final List<RequestTemplate> forms = new ArrayList<>();
    private final Map<String, ParameterUse> uses = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Set<String> ownOptions = new TreeSet<>();
    private final Set<Parameter> told = new LinkedHashSet<>();
    private Body body = Body.NONE;
    private Paging paging;
    private CredentialsSelector credentials = CredentialsSelector.OWN;
    private Workflow workflow;
    private ResponseSpec made;

    OperationBuilder(String name, String summary) {
        this.name = name;
        this.summary = summary;
    }

    public OperationBuilder get(String path) {
        return form("GET", path);
    }

    public OperationBuilder head(String path) {
        return form("HEAD", path);
    }

    public OperationBuilder post(String path) {
        return form("POST", path);
    }

    public OperationBuilder put(String path) {
        return form("PUT", path);
    }

    public OperationBuilder patch(String path) {
        return form("PATCH", path);
    }

    public OperationBuilder delete(String path) {
        return form("DELETE", path);
    }

    private OperationBuilder form(String method, String path) {
        forms.add(RequestTemplate.of(method, path));
        return this;
    }

    /** Picks the form when the values say so, instead of when they fill its path. */
    public OperationBuilder when(Predicate<Values> picked) {
        return amend(form -> form.pickedWhen(picked));
    }

    /** Parameters without which nothing is sent. */
    public OperationBuilder required(ParameterRef... parameters) {
        for (ParameterRef parameter : parameters) {
            add(parameter.use().asRequired());
        }
        return this;
    }

    public OperationBuilder optional(ParameterRef... parameters) {
        for (ParameterRef parameter : parameters) {
            add(parameter.use());
        }
        return this;
    }

    private void add(ParameterUse use) {
        uses.put(use.parameter().option(), use);
    }

    public OperationBuilder rule(Rule rule) {
        rules.add(rule);
        return this;
    }

    /** The request body is this record: made of parameters, or taken from the message body. */
    public OperationBuilder sends(Class<?> type) {
        body = Body.JSON;
        return amend(form -> form.withBody(type));
    }

    /** The request body is a JSON object of the parameters, without a record of its own. */
    public OperationBuilder sendsFields() {
        body = Body.JSON;
        return this;
    }

    /** This form has no request body, although another form of the operation has one: the message body is not read. */
    public OperationBuilder withoutBody() {
        return amend(RequestTemplate::withoutBody);
    }

    /** The message body is the media to send. */
    public OperationBuilder sendsMedia() {
        body = Body.MEDIA;
        return this;
    }

    public OperationBuilder answers(Class<?> type) {
        return answers(type, "");
    }

    /** @param at JSON pointer to the record inside the answer */
    public OperationBuilder answers(Class<?> type, String at) {
        return amend(form -> form.withAnswer(new ResponseSpec.One(type, at)));
    }

    /** @param at JSON pointer to the array inside the answer; empty when the answer is the array */
    public OperationBuilder answersList(Class<?> type, String at) {
        return amend(form -> form.withAnswer(new ResponseSpec.Many(type, at, Absent.AN_ERROR)));
    }

    /** @param at JSON pointer to the array inside the answer, which is absent when the list is empty */
    public OperationBuilder answersListIfAny(Class<?> type, String at) {
        return amend(form -> form.withAnswer(new ResponseSpec.Many(type, at, Absent.AN_EMPTY_LIST)));
    }

    /**
     * The answer is an address that the service redirects to.
     *
     * @param field name of the record's field that takes it
     */
    public OperationBuilder answersLocation(Class<?> type, String field) {
        return amend(form -> form.withAnswer(new ResponseSpec.Location(type, field, Direct.AN_ERROR)));
    }

    /**
     * The answer is an address that the service redirects to, or the address of the request when it answers the content
     * itself.
     *
     * @param field name of the record's field that takes it
     */
    public OperationBuilder answersLocationOrContent(Class<?> type, String field) {
        return amend(form -> form.withAnswer(new ResponseSpec.Location(type, field, Direct.THE_CONTENT)));
    }

    /** The answer is true, or false for a 404. */
    public OperationBuilder answersExistence() {
        return answersExistence(Map.of());
    }

    /** @param headers headers of the answer, and the parameters whose message headers they become */
    public OperationBuilder answersExistence(Map<String, ? extends ParameterRef> headers) {
        Map<String, Parameter> parameters = headers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().parameter()));
        return amend(form -> form.withAnswer(new ResponseSpec.Exists(parameters)));
    }

    /** What may happen when it is sent twice, where the method does not tell. */
    public OperationBuilder replay(Replay effect) {
        return amend(form -> form.withReplay(effect));
    }

    private OperationBuilder amend(UnaryOperator<RequestTemplate> change) {
        int last = forms.size() - 1;
        forms.set(last, change.apply(forms.get(last)));
        return this;
    }

    public OperationBuilder paged(Paging pages) {
        paging = pages;
        return options("paging");
    }

    public OperationBuilder credentials(CredentialsSelector caller) {
        credentials = caller;
        return this;
    }

    public OperationBuilder runs(Workflow run) {
        workflow = run;
        return this;
    }

    /** The message body becomes this record, which the workflow makes of what it was answered. */
    public OperationBuilder makes(Class<?> type) {
        made = new ResponseSpec.One(type, "");
        return this;
    }

    /**
     * The message body becomes the media that the workflow fetches.
     *
     * @param file the record that tells of a file, when they are written to one
     */
    public OperationBuilder fetches(Class<?> file) {
        made = new ResponseSpec.Media(file);
        return this;
    }

    /** The headers of these parameters tell of what the workflow did. */
    public OperationBuilder tells(ParameterRef... parameters) {
        for (ParameterRef parameter : parameters) {
            told.add(parameter.parameter());
        }
        return this;
    }

    /** Options of the component, beside the API's parameters, that only some operations take. */
    public OperationBuilder options(String... names) {
        ownOptions.addAll(List.of(names));
        return this;
    }

    public Operation build() {
        return new Operation(
                name,
                summary,
                forms.stream().map(this::finish).toList(),
                Collections.unmodifiableMap(new LinkedHashMap<>(uses)),
                List.copyOf(rules),
                body,
                paging,
                credentials,
                workflow,
                Operation.Outcome.of(forms, made, told),
                Set.copyOf(ownOptions));
    }

    private RequestTemplate finish(RequestTemplate form) {
        List<ParameterUse> inPath =
                form.placeholders().stream().map(this::declared).toList();
        return form.picked() != null ? form : form.pickedWhen(given -> given.hasAll(inPath));
    }

    private ParameterUse declared(String option) {
        ParameterUse use = uses.get(option);
        if (use == null) {
            throw new IllegalStateException(name + " has {" + option + "} in its path and no such parameter");
        }
        return use;
    }
}
