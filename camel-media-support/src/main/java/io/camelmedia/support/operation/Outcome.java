// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
