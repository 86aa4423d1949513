// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.component.ci.model.Event;
import io.camelmedia.support.recorder.FeedRecorder;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.Message;
import org.apache.camel.component.file.cluster.FileLockClusterService;
import org.apache.camel.component.quartz.QuartzComponent;
import org.postgresql.ds.PGSimpleDataSource;

/** One of several nodes that follow a Workspace's events, with one cursor in PostgreSQL. */
public final class NodeRecorder extends FeedRecorder {

    static final String MASTER = "master";
    static final String QUARTZ = "quartz";

    private static final String FEED =
            "ci:events?workspaceId=sim-workspace&startFrom=beginning&cursorStore=jdbc:database";

    public static void main(String[] args) throws Exception {
        new NodeRecorder().run(args);
    }

    /** @param cursors how nodes take turns, the folder of their lock, and the address of the database */
    static String cursors(String turns, Object lock, String database) {
        return turns + " " + lock + " " + database;
    }

    @Override
    protected List<String> feeds(CamelContext context, String service, String cursors) throws Exception {
        String[] words = cursors.split(" ");
        configure(context, service);
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(words[2]);
        context.getRegistry().bind("database", database);
        if (words[0].equals(QUARTZ)) {
            context.addComponent("quartz", clustered(context, words[2]));
            return List.of(FEED + "&scheduler=quartz&scheduler.cron=0/1+*+*+*+*+?"
                    + "&scheduler.triggerId=events&scheduler.triggerGroup=feeds");
        }
        FileLockClusterService lock = new FileLockClusterService();
        lock.setRoot(words[1]);
        lock.setAcquireLockDelay(100, TimeUnit.MILLISECONDS);
        lock.setAcquireLockInterval(200, TimeUnit.MILLISECONDS);
        context.addService(lock);
        return List.of("master:events:" + FEED + "&initialDelay=0&delay=20");
    }

    private static void configure(CamelContext context, String service) {
        SimulatedAccount.in(context, service);
    }

    private static QuartzComponent clustered(CamelContext context, String database) {
        Properties properties = new Properties();
        properties.put("org.quartz.scheduler.instanceName", "feeds");
        properties.put("org.quartz.scheduler.instanceId", "AUTO");
        properties.put("org.quartz.threadPool.threadCount", "2");
        properties.put("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
        properties.put("org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
        properties.put("org.quartz.jobStore.isClustered", "true");
        properties.put("org.quartz.jobStore.clusterCheckinInterval", "1000");
        properties.put("org.quartz.jobStore.dataSource", "nodes");
        properties.put("org.quartz.dataSource.nodes.connectionProvider.class", QuartzConnections.class.getName());
        properties.put("org.quartz.dataSource.nodes.url", database);
        QuartzComponent quartz = new QuartzComponent(context);
        quartz.setProperties(properties);
        return quartz;
    }

    @Override
    protected String line(Message item) {
        return item.getBody(Event.class).id();
    }
}
