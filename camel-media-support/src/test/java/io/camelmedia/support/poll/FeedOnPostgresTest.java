// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.store.DatabaseServer;
import io.camelmedia.support.store.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;

/** PostgreSQL in trouble while a feed is polled. */
class FeedOnPostgresTest extends FeedOnDatabaseContract {

    @Override
    DatabaseServer server(Path folder) throws IOException {
        return new PostgresServer(folder);
    }
}
