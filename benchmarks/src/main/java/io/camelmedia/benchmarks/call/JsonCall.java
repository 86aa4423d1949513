// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.call;

import io.camelmedia.benchmarks.camel.CamelWork;
import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.component.ci.model.Folder;
import io.camelmedia.component.pex.model.CollectionId;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.camel.model.RouteDefinition;

/**
 * A PUT of a small JSON object that is answered with another.
 *
 * @param proof what the header Authorization says
 */
record JsonCall(String path, Map<String, Object> body, Class<?> answer, String proof) {

    static final JsonCall FOLDER =
            new JsonCall("/folders/f1", Map.of("name", "Rushes"), Folder.class, "Bearer sample-token");

    static final JsonCall COLLECTION =
            new JsonCall("/v3/cms/collections/1", Map.of("title", "Rushes"), CollectionId.class, "Bearer sample");

    CamelWork through(Site site, Consumer<RouteDefinition> steps) throws Exception {
        return CamelWork.of(site, () -> body, answer, steps);
    }
}
