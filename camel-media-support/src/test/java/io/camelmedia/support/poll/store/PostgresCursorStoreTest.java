package io.camelmedia.support.poll.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.support.poll.cursor.CursorStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The promises of a store, kept by PostgreSQL. */
class PostgresCursorStoreTest extends CursorStoreContract {

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    private static DataSource database() {
        return postgres.getPostgresDatabase();
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @BeforeEach
    void begin() throws SQLException {
        run("DROP TABLE IF EXISTS " + JdbcCursorStore.TABLE);
        run("DROP TABLE IF EXISTS " + JdbcCursorStore.TABLE + "_CHANGE");
    }

    @Override
    CursorStore store() {
        return new JdbcCursorStore(database());
    }

    @Test
    void anAppendedChangeLeavesTheRestOfTheRowWhereItIs() throws Exception {
        store().replace(KEY, NOTHING, stored(1));
        for (int i = 2; i < 20; i++) {
            store().append(KEY, i - 1, change(i), i);
        }

        assertThat(longest("SELECT max(length(content)) FROM " + JdbcCursorStore.TABLE + "_CHANGE"))
                .isBetween(50L, 400L);
        store().replace(KEY, OptionalLong.of(19), stored(20));
        assertThat(longest("SELECT count(*) FROM " + JdbcCursorStore.TABLE + "_CHANGE"))
                .isZero();
    }

    private static long longest(String sql) throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void aDatabaseThatTakesNoWritesIsFoundOutAtOnce() throws Exception {
        store().replace(KEY, NOTHING, stored(1));
        run("ALTER DATABASE postgres SET default_transaction_read_only = on");
        try {
            assertThatThrownBy(() -> store().check(KEY))
                    .isInstanceOf(IOException.class)
                    .hasMessage("The table of cursors CAMEL_MEDIA_CURSOR cannot be used: ERROR: cannot execute UPDATE"
                            + " in a read-only transaction");
            assertThat(store().version(KEY)).hasValue(1);
        } finally {
            try (Connection connection =
                            postgres.getDatabase("postgres", "template1").getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("ALTER DATABASE postgres RESET default_transaction_read_only");
            }
        }
    }

    @Test
    void aUserWhoMayNotMakeTablesUsesWhatIsThere() throws Exception {
        store().check(KEY);
        run("DROP TABLE " + JdbcCursorStore.TABLE + "_CHANGE");
        run("DROP ROLE IF EXISTS reader");
        run("CREATE ROLE reader LOGIN; GRANT SELECT, INSERT, UPDATE ON " + JdbcCursorStore.TABLE + " TO reader");
        CursorStore store = new JdbcCursorStore(postgres.getDatabase("reader", "postgres"));
        store.replace(KEY, NOTHING, stored(1));
        store.append(KEY, 1, change(2), 2);

        assertThat(store.load(KEY).orElseThrow().cursor().window()).containsOnlyKeys("id1", "id2");
        run("DROP OWNED BY reader; DROP ROLE reader");
    }
}
