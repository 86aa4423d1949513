// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

import io.camelmedia.support.operation.call.Values;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All there is to say of one operation of an API. Everything else is derived: dispatch, checks, catalogue, docs.
 *
 * @param name       as in the URI
 * @param summary    one sentence
 * @param forms      the requests it can become; empty when only its workflow sends any
 * @param uses       by option name, in the order of their declaration
 * @param paging     null when it is no list
 * @param credentials with which credentials it calls
 * @param workflow   runs it; null when it is one request, or pages of it
 * @param outcome    what it leaves in the message
 * @param ownOptions options beside the API's parameters that only some operations take
 */
public record Operation(
        String name,
        String summary,
        List<RequestTemplate> forms,
        Map<String, ParameterUse> uses,
        List<Rule> rules,
        Body body,
        Paging paging,
        CredentialsSelector credentials,
        Workflow workflow,
        Outcome outcome,
        Set<String> ownOptions) {

    /**
     * What a call that went well leaves in the message.
     *
     * @param bodies  what the body can be; {@link ResponseSpec.Nothing} alone when it becomes null
     * @param headers the parameters whose headers it sets, or takes away when they tell of an earlier call
     */
    public record Outcome(List<ResponseSpec> bodies, Set<Parameter> headers) {

        /**
         * @param forms what the requests answer
         * @param made  what a workflow makes of that; null when it leaves it as it is
         * @param told  parameters whose headers the workflow sets
         */
        static Outcome of(List<RequestTemplate> forms, ResponseSpec made, Collection<Parameter> told) {
            Set<Parameter> headers = new LinkedHashSet<>(told);
            for (RequestTemplate form : forms) {
                if (form.answer() instanceof ResponseSpec.Exists exists) {
                    headers.addAll(exists.headers().values());
                }
            }
            List<ResponseSpec> bodies = made != null
                    ? List.of(made)
                    : forms.stream().map(RequestTemplate::answer).distinct().toList();
            return new Outcome(bodies, headers);
        }
    }

    /** Begins a declaration. */
    public static OperationBuilder operation(String name, String summary) {
        return new OperationBuilder(name, summary);
    }

    public ParameterUse use(String option) {
        return uses.get(option);
    }

    public boolean takes(ParameterRef parameter) {
        return uses.containsKey(parameter.parameter().option());
    }

    /** The request that these values ask for: the first form that is picked, or else the last. */
    public RequestTemplate form(Values given) {
        for (RequestTemplate form : forms) {
            if (form.picked().test(given)) {
                return form;
            }
        }
        return forms.get(forms.size() - 1);
    }

    /** The parameters whose headers are not read when the URI gives this one. */
    public Set<Parameter> excludedBy(Parameter parameter) {
        return rules.stream()
                .map(Rule::alternatives)
                .filter(alternatives -> alternatives.contains(parameter))
                .flatMap(Collection::stream)
                .filter(other -> !other.equals(parameter))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return name;
    }
}
