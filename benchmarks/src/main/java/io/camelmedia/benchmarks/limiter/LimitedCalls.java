// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.limiter;

import io.camelmedia.benchmarks.camel.CamelWork;
import io.camelmedia.benchmarks.camel.Contexts;
import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.contest.Work;
import io.camelmedia.component.pex.PexComponent;
import io.camelmedia.component.pex.model.CollectionId;
import io.camelmedia.support.http.limit.LimiterFactory;
import java.util.Map;
import java.util.function.Function;
import org.apache.camel.CamelContext;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.model.RouteDefinition;

/** Calls of Pex whose requests are stamped when they are sent. */
record LimitedCalls(CamelWork calls, Stamps stamps) implements Work {

    /**
     * @param limiter of the component; null for its own
     * @param before  what stands before the call in the route
     */
    static LimitedCalls of(Site site, LimiterFactory limiter, Function<RouteDefinition, ProcessorDefinition<?>> before)
            throws Exception {
        Stamps stamps = new Stamps();
        HttpClientConfigurer stamping = builder -> builder.addRequestInterceptorLast(stamps);
        CamelContext context = Contexts.at(site);
        context.getRegistry().bind("stamping", HttpClientConfigurer.class, stamping);
        PexComponent pex = context.getComponent("pex", PexComponent.class);
        pex.getConfiguration().setHttp(Map.of("httpClientConfigurer", "#stamping"));
        pex.setRateLimiter(limiter);
        CamelWork calls =
                CamelWork.of(context, () -> Map.of("title", "Rushes"), CollectionId.class, route -> before.apply(route)
                        .to("pex:collections/update?collectionId=1"));
        return new LimitedCalls(calls, stamps);
    }

    @Override
    public void run() throws Exception {
        calls.run();
    }

    @Override
    public void close() throws Exception {
        calls.close();
    }
}
