// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;
import org.quartz.utils.ConnectionProvider;

/** Connections for the tables of Quartz. */
public final class QuartzConnections implements ConnectionProvider {

    private final PGSimpleDataSource database = new PGSimpleDataSource();

    /** Set by Quartz. */
    public void setUrl(String url) {
        database.setUrl(url);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return database.getConnection();
    }

    @Override
    public void initialize() {}

    @Override
    public void shutdown() {}
}
