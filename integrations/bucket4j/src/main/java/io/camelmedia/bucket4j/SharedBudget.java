// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.bucket4j;

import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.http.limit.Limiter;
import io.camelmedia.support.http.limit.LimiterFactory;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * One rate budget for each account, shared by all nodes that reach the same storage: never more than {@code permits}
 * requests in any {@code window}, wherever it begins, over all nodes. The option {@code rateLimiter} of a component
 * names it:
 *
 * <pre>
 * camel.beans.budget = #class:io.camelmedia.bucket4j.SharedBudget
 * camel.beans.budget.dataSource = #bean:dataSource
 * camel.component.pex.rateLimiter = #bean:budget
 * </pre>
 *
 * <p>Each turn is reserved in one short transaction. A request that waits for its turn holds neither a thread nor a
 * connection.
 */
public class SharedBudget implements LimiterFactory {

    /** The name of the table unless another is set. */
    public static final String TABLE = "CAMEL_MEDIA_BUDGET";

    private ProxyManager<Long> storage;
    private DataSource dataSource;
    private String table = TABLE;
    private int permits = 16;
    private Duration window = Duration.ofSeconds(1);
    private Duration margin = Duration.ofMillis(50);
    private int nodes;
    private Buckets buckets;

    @Override
    public Limiter limiter(String account, DelayScheduler delays) {
        Outage outage = outage(delays);
        return new SharedLimiter(
                account, pace(buckets(), account, delays), margin.dividedBy(2), window(), outage, delays);
    }

    Pace pace(Buckets storedIn, String account, DelayScheduler delays) {
        return new FixedPace(storedIn, account, window().dividedBy(permits), window());
    }

    /** The window with its margin. */
    private Duration window() {
        return window.plus(margin);
    }

    private Outage outage(DelayScheduler delays) {
        if (nodes > permits) {
            throw new IllegalArgumentException("nodes=" + nodes + " of a shared budget: at most permits=" + permits
                    + ", for no node can go on with less than one request in a window; leave nodes out, and calls fail"
                    + " while the storage cannot be reached");
        }
        return nodes == 0 ? new Refusal() : new LocalShare(permits / nodes, window(), delays);
    }

    private synchronized Buckets buckets() {
        if (buckets == null) {
            if (storage == null && dataSource == null) {
                throw new IllegalArgumentException("a shared budget needs dataSource, for PostgreSQL, or storage, any"
                        + " other ProxyManager of Bucket4j");
            }
            buckets = storage == null ? inPostgreSql() : new Buckets(storage);
        }
        return buckets;
    }

    private Buckets inPostgreSql() {
        BudgetTable.create(dataSource, table);
        return new Buckets(Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .table(table)
                .clientClock(TimeMeter.SYSTEM_MILLISECONDS)
                .build());
    }

    /** @param storage of buckets, wherever Bucket4j keeps them: Redis, Hazelcast, another database */
    public void setStorage(ProxyManager<Long> storage) {
        this.storage = storage;
    }

    /**
     * @param dataSource of a PostgreSQL database. A pool of two connections is enough for a node; let it wait for a
     *                   connection for about a second, since calls wait meanwhile
     */
    public void setDataSource(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * @param table name of the table. It is made when it does not exist; one that exists must be as in
     *              {@code budget-postgresql.sql} of this jar
     */
    public void setTable(String table) {
        this.table = table;
    }

    /** @param permits requests in any window; 16 unless set, as Pex permits */
    public void setPermits(int permits) {
        this.permits = atLeast(1, "permits", permits);
    }

    /** @param window in which requests are counted; one second unless set */
    public void setWindow(Duration window) {
        this.window = window;
    }

    /**
     * @param margin added to each window, because requests take differently long to arrive; a turn may be used late by
     *               half of it; 50 ms unless set
     */
    public void setMargin(Duration margin) {
        this.margin = margin;
    }

    /**
     * @param nodes over which the permits are divided while the storage cannot be reached, at most one for each permit;
     *              without it, or with 0, calls fail meanwhile
     */
    public void setNodes(int nodes) {
        this.nodes = atLeast(0, "nodes", nodes);
    }

    private static int atLeast(int least, String name, int value) {
        if (value < least) {
            throw new IllegalArgumentException(name + "=" + value + " of a shared budget: at least " + least);
        }
        return value;
    }
}
