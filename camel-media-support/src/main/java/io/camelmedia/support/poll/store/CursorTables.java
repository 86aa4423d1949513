package io.camelmedia.support.poll.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the tables of cursors where there are none. */
final class CursorTables {

    private static final Logger LOG = LoggerFactory.getLogger(CursorTables.class);

    private final CursorTable table;
    private final Transactions transactions;
    private volatile boolean ready;
    private volatile boolean changes;

    CursorTables(CursorTable table, Transactions transactions) {
        this.table = table;
        this.transactions = transactions;
    }

    /** Whether there is a table of changes. */
    boolean keepChanges() {
        return changes;
    }

    /** Sees to it, once, that the tables are there. */
    void prepare() throws IOException {
        if (ready) {
            return;
        }
        if (!exists(table.name())) {
            create(table.name(), product -> table.create(product));
        }
        changes = exists(table.changes()) || madeChanges();
        ready = true;
    }

    /** A table that an administrator made may stand alone: then whole cursors are written. */
    private boolean madeChanges() throws IOException {
        try {
            create(table.changes(), product -> table.createChanges(product));
            return true;
        } catch (IOException e) {
            if (!exists(table.name())) {
                throw e;
            }
            LOG.info(
                    "There is no table {}, and none can be made: each time a cursor is stored it is stored as a whole."
                            + " {}",
                    table.changes(),
                    e.getMessage());
            return false;
        }
    }

    /** The statement that makes a table, for a database as its driver names it. */
    private interface Creation {
        String on(String product);
    }

    /** Of several nodes that try at once, one makes it. */
    private void create(String name, Creation creation) throws IOException {
        try {
            transactions.run(connection -> {
                try (Statement create = connection.createStatement()) {
                    return create.executeUpdate(
                            creation.on(connection.getMetaData().getDatabaseProductName()));
                }
            });
        } catch (IOException e) {
            if (!exists(name)) {
                throw e;
            }
        }
    }

    /** Metadata would miss a synonym or a table of another schema on the search path, so this asks the table itself. */
    private boolean exists(String name) throws IOException {
        return transactions.run(connection -> exists(connection, name));
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (PreparedStatement probe = connection.prepareStatement("SELECT version FROM " + name + " WHERE id = ''");
                ResultSet rows = probe.executeQuery()) {
            rows.next();
            return true;
        } catch (SQLException e) {
            LOG.debug("There is no table {} yet", name, e);
            connection.rollback();
            return false;
        }
    }
}
