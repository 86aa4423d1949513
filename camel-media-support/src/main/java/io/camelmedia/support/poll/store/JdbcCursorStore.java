// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.cursor.CursorChange;
import io.camelmedia.support.poll.cursor.CursorConflictException;
import io.camelmedia.support.poll.cursor.CursorDraft;
import io.camelmedia.support.poll.cursor.CursorException;
import io.camelmedia.support.poll.cursor.CursorStore;
import io.camelmedia.support.store.KeyHash;
import io.camelmedia.support.store.Transactions;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;

/**
 * Keeps cursors in a table of a database that nodes share, and what was appended to them in a second one. Each write is
 * one transaction with an UPDATE that names the version it replaces, so that a node that was overtaken writes nothing.
 */
public final class JdbcCursorStore implements CursorStore {

    /** The table when none is named. */
    public static final String TABLE = "CAMEL_MEDIA_CURSOR";

    private final CursorTable table;
    private final Transactions transactions;
    private final CursorTables tables;

    /** Keeps cursors in the table {@value #TABLE} and the one beside it, both made when they do not exist. */
    public JdbcCursorStore(DataSource source) {
        this(source, TABLE);
    }

    /**
     * @param table made when it does not exist; else with the columns {@code id} (64 characters, primary key),
     *              {@code name} and {@code content} (long text) and {@code version} (64-bit integer). Beside it
     *              {@code <table>_CHANGE}, made likewise, with {@code id} and {@code version} (primary key),
     *              {@code previous} (64-bit integer) and {@code content}
     * @throws IllegalArgumentException when that is no name of a table
     */
    public JdbcCursorStore(DataSource source, String table) {
        this.table = new CursorTable(table);
        this.transactions = new Transactions(source, "cursors " + table);
        this.tables = new CursorTables(this.table, transactions);
    }

    /** A row of the table of cursors. */
    private record Row(String content, long version) {}

    /** A row of the table of changes. */
    private record Change(String content, long version, long previous) {}

    @Override
    public Optional<Stored> load(String key) throws IOException {
        tables.prepare();
        Optional<Row> row;
        List<Change> changes;
        do {
            row = transactions.run(connection -> select(connection, key));
            changes = transactions.run(connection -> selectChanges(connection, key));
        } while (row.isPresent()
                && !version(key).equals(OptionalLong.of(row.get().version())));
        return row.isPresent() ? Optional.of(stored(key, row.get(), changes)) : Optional.empty();
    }

    private Optional<Row> select(Connection connection, String key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(table.select())) {
            query.setString(1, KeyHash.of(key));
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Row(row.getString("content"), row.getLong("version")))
                        : Optional.empty();
            }
        }
    }

    private List<Change> selectChanges(Connection connection, String key) throws SQLException {
        List<Change> changes = new ArrayList<>();
        if (tables.keepChanges()) {
            try (PreparedStatement query = connection.prepareStatement(table.selectChanges())) {
                query.setString(1, KeyHash.of(key));
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        changes.add(
                                new Change(row.getString("content"), row.getLong("version"), row.getLong("previous")));
                    }
                }
            }
        }
        return changes;
    }

    /**
     * Changes that do not lead to the row's version are older than it: a release of this library that writes no changes
     * has replaced it.
     */
    private Stored stored(String key, Row row, List<Change> changes) {
        try {
            Cursor cursor = Cursor.parse(row.content());
            if (changes.isEmpty() || changes.get(changes.size() - 1).version() != row.version()) {
                return new Stored(cursor, row.version());
            }
            CursorDraft draft = new CursorDraft(cursor);
            long appended = 0;
            Change last = null;
            for (Change change : changes) {
                if (last != null && change.previous() != last.version()) {
                    throw new IllegalArgumentException("a change is missing");
                }
                draft.apply(CursorChange.parse(Json.read(change.content())));
                appended += change.content().length();
                last = change;
            }
            return new Stored(draft.cursor(), row.version(), appended);
        } catch (IllegalArgumentException | JsonProcessingException e) {
            throw new CursorException(
                    "The cursor '" + key + "' in the table " + table.name() + ", id " + KeyHash.of(key)
                            + ", cannot be read: " + e.getMessage()
                            + ". Restore the row from a copy, or delete it to begin at startFrom",
                    e);
        }
    }

    @Override
    public OptionalLong version(String key) throws IOException {
        tables.prepare();
        return transactions.run(connection -> {
            try (PreparedStatement query = connection.prepareStatement(table.selectVersion())) {
                query.setString(1, KeyHash.of(key));
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? OptionalLong.of(row.getLong("version")) : OptionalLong.empty();
                }
            }
        });
    }

    @Override
    public void replace(String key, OptionalLong expected, Stored next) throws IOException {
        tables.prepare();
        exactly(key, connection -> {
            boolean written = expected.isEmpty()
                    ? insert(connection, key, next)
                    : update(connection, key, expected.getAsLong(), next);
            if (written && tables.keepChanges()) {
                Transactions.execute(connection, table.deleteChanges(), KeyHash.of(key));
            }
            return written;
        });
    }

    @Override
    public void append(String key, long expected, CursorChange change, long next) throws IOException {
        tables.prepare();
        if (!tables.keepChanges()) {
            CursorStore.super.append(key, expected, change, next);
            return;
        }
        exactly(key, connection -> {
            boolean written =
                    Transactions.execute(connection, table.updateVersion(), next, KeyHash.of(key), expected) == 1;
            if (written) {
                Transactions.execute(
                        connection, table.insertChange(), Json.text(change.toJson()), next, expected, KeyHash.of(key));
            }
            return written;
        });
    }

    /** @throws CursorConflictException when nothing was written */
    private void exactly(String key, Transactions.Work<Boolean> write) throws IOException {
        if (!transactions.run(write)) {
            throw new CursorConflictException(key);
        }
    }

    private boolean insert(Connection connection, String key, Stored next) throws SQLException {
        try {
            return Transactions.execute(
                            connection,
                            table.insert(),
                            Json.text(next.cursor().toJson()),
                            next.version(),
                            key,
                            KeyHash.of(key))
                    == 1;
        } catch (SQLException e) {
            if (!Transactions.isDuplicate(e)) {
                throw e;
            }
            connection.rollback();
            return false;
        }
    }

    private boolean update(Connection connection, String key, long expected, Stored next) throws SQLException {
        String content = Json.text(next.cursor().toJson());
        return Transactions.execute(connection, table.update(), content, next.version(), KeyHash.of(key), expected)
                == 1;
    }

    @Override
    public void check(String key) throws IOException {
        load(key);
        transactions.run(connection -> Transactions.execute(connection, table.probeWriting()));
    }
}
