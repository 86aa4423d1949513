// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL. */
public final class PostgresServer implements DatabaseServer {

    private static final String DATABASE = "postgres";
    private static final String RESTRICTED = "restricted";

    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    /** @param folder for what it keeps */
    public PostgresServer(Path folder) throws IOException {
        data = folder.resolve("data");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    @Override
    public void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    @Override
    public void stop() throws IOException {
        server.close();
    }

    @Override
    public DataSource source() {
        return source("postgres");
    }

    private DataSource source(String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setPortNumbers(new int[] {port});
        source.setUser(user);
        source.setDatabaseName(DATABASE);
        return source;
    }

    @Override
    public DataSource restricted(String table) throws SQLException {
        DatabaseServer.run(
                source(),
                "DROP ROLE IF EXISTS " + RESTRICTED,
                "CREATE ROLE " + RESTRICTED + " LOGIN",
                "GRANT SELECT, INSERT, UPDATE, DELETE ON " + table + " TO " + RESTRICTED);
        return source(RESTRICTED);
    }

    @Override
    public void end(Connection connection) throws SQLException {
        long process = DatabaseServer.number(connection, "SELECT pg_backend_pid()");
        DatabaseServer.run(source(), "SELECT pg_terminate_backend(" + process + ")");
    }

    @Override
    public void readOnly(boolean on) throws SQLException {
        DatabaseServer.run(
                server.getDatabase(DATABASE, "template1"),
                "ALTER DATABASE " + DATABASE
                        + (on ? " SET default_transaction_read_only = on" : " RESET default_transaction_read_only"));
    }

    @Override
    public String readOnlyText() {
        return "ERROR: cannot execute UPDATE in a read-only transaction";
    }
}
