// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.crowd;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import org.apache.camel.CamelContext;
import org.apache.camel.support.LifecycleStrategySupport;

/** The pools that the components make in a CamelContext: to be added before the first endpoint is. */
public final class OurPools extends LifecycleStrategySupport {

    private final List<ThreadPoolExecutor> pools = new CopyOnWriteArrayList<>();

    public static OurPools of(CamelContext context) {
        OurPools all = new OurPools();
        context.addLifecycleStrategy(all);
        return all;
    }

    @Override
    public void onThreadPoolAdd(
            CamelContext context,
            ThreadPoolExecutor pool,
            String id,
            String sourceId,
            String routeId,
            String threadPoolProfileId) {
        String factory = String.valueOf(pool.getThreadFactory());
        if (factory.contains("MediaWork") || factory.contains("MediaTimer")) {
            pools.add(pool);
        }
    }

    /** The pool on which work goes on. */
    public ThreadPoolExecutor work() {
        return pools.stream()
                .filter(pool -> !(pool instanceof ScheduledThreadPoolExecutor))
                .findFirst()
                .orElseThrow();
    }

    /** The timer. */
    public ScheduledThreadPoolExecutor timer() {
        return pools.stream()
                .filter(ScheduledThreadPoolExecutor.class::isInstance)
                .map(ScheduledThreadPoolExecutor.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** How many threads there are now. */
    public int threads() {
        return pools.stream().mapToInt(ThreadPoolExecutor::getPoolSize).sum();
    }

    /** The most threads that there were at a time. */
    public int mostThreads() {
        return pools.stream().mapToInt(ThreadPoolExecutor::getLargestPoolSize).sum();
    }
}
