// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.component.ci.model.Event;
import io.camelmedia.support.recorder.FeedRecorder;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.Message;
import org.h2.jdbcx.JdbcDataSource;

/** Records the ids of a Workspace's events. Cursors are kept in a store, or in a database by its address. */
public final class EventRecorder extends FeedRecorder {

    private static final String H2 = "jdbc:h2:";

    public static void main(String[] args) throws Exception {
        new EventRecorder().run(args);
    }

    @Override
    protected List<String> feeds(CamelContext context, String service, String cursors) {
        CiConfiguration configuration = SimulatedAccount.in(context, service);
        configuration.setCursorStore(cursors.startsWith(H2) ? database(context, cursors) : cursors);
        return List.of("ci:events?workspaceId=sim-workspace&startFrom=beginning&delay=20");
    }

    private static String database(CamelContext context, String address) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(address);
        context.getRegistry().bind("database", database);
        return "jdbc:database";
    }

    @Override
    protected String line(Message item) {
        return item.getBody(Event.class).id();
    }
}
