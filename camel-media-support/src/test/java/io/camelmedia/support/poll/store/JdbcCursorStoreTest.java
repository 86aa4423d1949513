// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.support.poll.cursor.CursorException;
import io.camelmedia.support.poll.cursor.CursorStore;
import io.camelmedia.support.poll.cursor.CursorStore.Stored;
import io.camelmedia.support.store.KeyHash;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcCursorStoreTest extends CursorStoreContract {

    private final JdbcDataSource database = new JdbcDataSource();
    private Connection open;

    @BeforeEach
    void begin() throws SQLException {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID());
        open = database.getConnection();
    }

    @AfterEach
    void end() throws SQLException {
        open.close();
    }

    @Override
    CursorStore store() {
        return new JdbcCursorStore(database);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = open.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void aTableThatIsGivenIsUsed() throws Exception {
        run("CREATE SCHEMA media");
        run("CREATE TABLE media.positions (id VARCHAR(64) PRIMARY KEY, name VARCHAR(2000), content VARCHAR(100000),"
                + " version BIGINT)");
        CursorStore store = new JdbcCursorStore(database, "media.positions");

        store.replace(KEY, NOTHING, stored(1));
        store.append(KEY, 1, change(2), 2);

        assertThat(new JdbcCursorStore(database, "media.positions").version(KEY))
                .hasValue(2);
        assertThat(store().load(KEY)).as("in the other table").isEmpty();
    }

    @Test
    void aNameThatIsNoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JdbcCursorStore(database, "x; DROP TABLE y"))
                .withMessage(
                        "'x; DROP TABLE y' is no name of a table: letters, digits and underscores, with a schema or"
                                + " without");
    }

    @Test
    void connectionsWithoutAutoCommitAreCommitted() throws IOException {
        DataSource manual = intercepted((connection, method, result) -> {
            if (method.equals("getConnection")) {
                ((Connection) result).setAutoCommit(false);
            }
        });
        new JdbcCursorStore(manual).replace(KEY, NOTHING, stored(1));
        new JdbcCursorStore(manual).replace(KEY, OptionalLong.of(1), stored(2));
        new JdbcCursorStore(manual).append(KEY, 2, change(3), 3);

        assertThat(store().version(KEY)).hasValue(3);
        assertThatThrownBy(() -> new JdbcCursorStore(manual).replace(KEY, NOTHING, stored(4)))
                .hasMessageContaining("was moved or deleted");
    }

    @Test
    void aLargeWindowFits() throws IOException {
        StringBuilder large = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            large.append("0123456789");
        }
        var cursor = cursor(1);
        var state = cursor.state().put("large", large.toString());
        var next =
                new io.camelmedia.support.poll.cursor.Cursor(cursor.feed(), cursor.position(), cursor.window(), state);
        store().replace(KEY, NOTHING, new Stored(next, 1));

        assertThat(store().load(KEY)).map(Stored::cursor).contains(next);
    }

    @Test
    void aRowThatIsDamagedIsAnErrorAndNoBeginning() throws Exception {
        store().replace(KEY, NOTHING, stored(1));
        run("UPDATE " + JdbcCursorStore.TABLE + " SET content = '{\"version\":1'");

        assertThatThrownBy(() -> store().load(KEY))
                .isInstanceOf(CursorException.class)
                .hasMessageStartingWith("The cursor '" + KEY + "' in the table CAMEL_MEDIA_CURSOR, id "
                        + KeyHash.of(KEY) + ", cannot be read: it is no JSON")
                .hasMessageEndingWith("Restore the row from a copy, or delete it to begin at startFrom");
    }

    @Test
    void aDatabaseThatIsDownIsAnError() {
        DataSource down = intercepted((connection, method, result) -> {
            throw new SQLException("no route to host");
        });

        assertThatThrownBy(() -> new JdbcCursorStore(down).load(KEY))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "The table of cursors CAMEL_MEDIA_CURSOR cannot be reached, for no connection can be had: no"
                                + " route to host");
    }

    @Test
    void aTableThatMayNotBeMadeIsAnError() throws Exception {
        run("CREATE VIEW " + JdbcCursorStore.TABLE + " AS SELECT 1 AS something");

        assertThatThrownBy(() -> store().load(KEY))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("The table of cursors CAMEL_MEDIA_CURSOR cannot be used: ");
    }

    @Test
    void whereNoTableOfChangesCanBeMadeWholeCursorsAreWritten() throws Exception {
        run("CREATE VIEW " + JdbcCursorStore.TABLE + "_CHANGE AS SELECT 1 AS something");
        store().replace(KEY, NOTHING, stored(1));
        store().append(KEY, 1, change(2), 2);

        assertThat(store().load(KEY).orElseThrow().cursor().window()).containsOnlyKeys("id1", "id2");
    }

    @Test
    void changesThatAnEarlierReleaseOverwroteAreNothing() throws Exception {
        store().replace(KEY, NOTHING, stored(1));
        store().append(KEY, 1, change(2), 2);
        run("UPDATE " + JdbcCursorStore.TABLE + " SET version = 3");

        assertThat(store().load(KEY)).contains(new Stored(cursor(1), 3));
    }

    @Test
    void aChangeThatIsMissingIsAnError() throws Exception {
        store().replace(KEY, NOTHING, stored(1));
        for (int i = 2; i < 5; i++) {
            store().append(KEY, i - 1, change(i), i);
        }
        run("DELETE FROM " + JdbcCursorStore.TABLE + "_CHANGE WHERE version = 3");

        assertThatThrownBy(() -> store().load(KEY))
                .isInstanceOf(CursorException.class)
                .hasMessageContaining("cannot be read: a change is missing");
    }

    /** Sees each call of the data source. */
    private interface Tap {
        void called(DataSource source, String method, Object result) throws SQLException;
    }

    private DataSource intercepted(Tap tap) {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, args) -> {
                    try {
                        Object result = method.invoke(database, args);
                        tap.called(database, method.getName(), result);
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
