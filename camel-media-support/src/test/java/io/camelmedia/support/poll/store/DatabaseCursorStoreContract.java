// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.store;

import static io.camelmedia.support.store.CursorDatabase.CHANGES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.support.poll.cursor.CursorStore;
import io.camelmedia.support.store.CursorDatabase;
import io.camelmedia.support.store.DatabaseServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The promises of a store, kept by the server of a database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DatabaseCursorStoreContract extends CursorStoreContract {

    @RegisterExtension
    final CursorDatabase database;

    private final DatabaseServer server;

    DatabaseCursorStoreContract(DatabaseServer server) {
        this.server = server;
        database = new CursorDatabase(server);
    }

    @Override
    CursorStore store() {
        return new JdbcCursorStore(server.source());
    }

    @Test
    void anAppendedChangeLeavesTheRestOfTheRowWhereItIs() throws Exception {
        store().replace(KEY, NOTHING, stored(1));
        for (int i = 2; i < 20; i++) {
            store().append(KEY, i - 1, change(i), i);
        }

        assertThat(number("SELECT max(length(content)) FROM " + CHANGES)).isBetween(50L, 400L);
        store().replace(KEY, OptionalLong.of(19), stored(20));
        assertThat(number("SELECT count(*) FROM " + CHANGES)).isZero();
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = server.source().getConnection()) {
            return DatabaseServer.number(connection, sql);
        }
    }

    @Test
    void aDatabaseThatTakesNoWritesIsFoundOutAtOnce() throws Exception {
        store().replace(KEY, NOTHING, stored(1));
        server.readOnly(true);
        try {
            assertThatThrownBy(() -> store().check(KEY))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("The table of cursors CAMEL_MEDIA_CURSOR cannot be used: ")
                    .hasMessageEndingWith(server.readOnlyText());
            assertThat(store().version(KEY)).hasValue(1);
        } finally {
            server.readOnly(false);
        }
    }

    @Test
    void aUserWhoMayNotMakeTablesUsesWhatIsThere() throws Exception {
        store().check(KEY);
        DatabaseServer.run(server.source(), "DROP TABLE " + CHANGES);
        CursorStore store = new JdbcCursorStore(server.restricted(JdbcCursorStore.TABLE));
        store.replace(KEY, NOTHING, stored(1));
        store.append(KEY, 1, change(2), 2);

        assertThat(store.load(KEY).orElseThrow().cursor().window()).containsOnlyKeys("id1", "id2");
    }
}
