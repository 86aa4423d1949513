// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.store;

import io.camelmedia.support.store.DatabaseServer;
import io.camelmedia.support.store.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;

/** The promises of a store, kept by PostgreSQL. */
class PostgresCursorStoreTest extends DatabaseCursorStoreContract {

    @Override
    DatabaseServer server(Path folder) throws IOException {
        return new PostgresServer(folder);
    }
}
