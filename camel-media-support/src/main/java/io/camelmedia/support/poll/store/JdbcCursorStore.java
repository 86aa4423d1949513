package io.camelmedia.support.poll.store;

import io.camelmedia.support.json.Json;
import io.camelmedia.support.poll.Cursor;
import io.camelmedia.support.poll.CursorConflictException;
import io.camelmedia.support.poll.CursorException;
import io.camelmedia.support.poll.CursorStore;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps cursors in a table of a database that nodes share. A cursor is replaced by one UPDATE that names the version it
 * replaces, so that a node that was overtaken writes nothing.
 */
public final class JdbcCursorStore implements CursorStore {

    /** The table when none is named. */
    public static final String TABLE = "CAMEL_MEDIA_CURSOR";

    private static final Logger LOG = LoggerFactory.getLogger(JdbcCursorStore.class);

    private final DataSource source;
    private final CursorTable table;
    private volatile boolean ready;

    public JdbcCursorStore(DataSource source) {
        this(source, TABLE);
    }

    /**
     * @param table made when it does not exist; else with the columns {@code id} (64 characters, primary key),
     *              {@code name} and {@code content} (long text) and {@code version} (64-bit integer)
     * @throws IllegalArgumentException when that is no name of a table
     */
    public JdbcCursorStore(DataSource source, String table) {
        this.source = source;
        this.table = new CursorTable(table);
    }

    @Override
    public Optional<Stored> load(String key) throws IOException {
        return inTransaction(connection -> select(connection, key));
    }

    @Override
    public Stored replace(String key, Stored expected, Cursor next) throws IOException {
        Stored stored = Stored.after(expected, next);
        boolean written = inTransaction(connection ->
                expected == null ? insert(connection, key, stored) : update(connection, key, expected, stored));
        if (!written) {
            throw new CursorConflictException(key);
        }
        return stored;
    }

    private Optional<Stored> select(Connection connection, String key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(table.select())) {
            query.setString(1, KeyHash.of(key));
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(stored(key, row)) : Optional.empty();
            }
        }
    }

    private Stored stored(String key, ResultSet row) throws SQLException {
        try {
            return new Stored(Cursor.parse(row.getString("content")), row.getLong("version"));
        } catch (IllegalArgumentException e) {
            throw new CursorException(
                    "The cursor '" + key + "' in the table " + table.name() + ", id " + KeyHash.of(key)
                            + ", cannot be read: " + e.getMessage()
                            + ". Restore the row from a copy, or delete it to begin at startFrom",
                    e);
        }
    }

    private boolean insert(Connection connection, String key, Stored stored) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
            insert.setString(1, Json.text(stored.cursor().toJson()));
            insert.setLong(2, stored.version());
            insert.setString(3, key);
            insert.setString(4, KeyHash.of(key));
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            if (!isDuplicate(e)) {
                throw e;
            }
            rollback(connection);
            return false;
        }
    }

    /** Class 23 of the SQL standard: a constraint, here the primary key, is violated. */
    private static boolean isDuplicate(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith("23");
    }

    private boolean update(Connection connection, String key, Stored expected, Stored stored) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(table.update())) {
            update.setString(1, Json.text(stored.cursor().toJson()));
            update.setLong(2, stored.version());
            update.setString(3, KeyHash.of(key));
            update.setLong(4, expected.version());
            return update.executeUpdate() == 1;
        }
    }

    private <T> T inTransaction(Work<T> work) throws IOException {
        try (Connection connection = source.getConnection()) {
            if (!ready) {
                commit(connection, this::createTable);
                ready = true;
            }
            return commit(connection, work);
        } catch (SQLException e) {
            throw new IOException("The table of cursors " + table.name() + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static <T> T commit(Connection connection, Work<T> work) throws SQLException {
        boolean done = false;
        try {
            T result = work.in(connection);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
            done = true;
            return result;
        } finally {
            if (!done) {
                rollback(connection);
            }
        }
    }

    private static void rollback(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
    }

    private boolean createTable(Connection connection) throws SQLException {
        if (tableExists(connection)) {
            return false;
        }
        try (Statement create = connection.createStatement()) {
            create.executeUpdate(table.create(connection.getMetaData().getDatabaseProductName()));
            return true;
        } catch (SQLException e) {
            rollback(connection);
            if (tableExists(connection)) {
                return false;
            }
            throw e;
        }
    }

    /** Metadata would miss a synonym or a table of another schema on the search path, so this asks the table itself. */
    private boolean tableExists(Connection connection) throws SQLException {
        try (PreparedStatement probe = connection.prepareStatement(table.probe());
                ResultSet rows = probe.executeQuery()) {
            rows.next();
            return true;
        } catch (SQLException e) {
            LOG.debug("There is no table {} yet", table.name(), e);
            rollback(connection);
            return false;
        }
    }

    /** What is done with a connection. */
    private interface Work<T> {
        T in(Connection connection) throws SQLException;
    }
}
