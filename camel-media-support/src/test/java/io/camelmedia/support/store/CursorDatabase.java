// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.store;

import io.camelmedia.support.poll.store.JdbcCursorStore;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The server of a class's tests, which finds no cursors before each of them. */
public final class CursorDatabase implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    /** Where appended changes are. */
    public static final String CHANGES = JdbcCursorStore.TABLE + "_CHANGE";

    private final DatabaseServer server;

    public CursorDatabase(DatabaseServer server) {
        this.server = server;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        server.start();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        DatabaseServer.run(
                server.source(), "DROP TABLE IF EXISTS " + JdbcCursorStore.TABLE, "DROP TABLE IF EXISTS " + CHANGES);
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        server.close();
    }
}
