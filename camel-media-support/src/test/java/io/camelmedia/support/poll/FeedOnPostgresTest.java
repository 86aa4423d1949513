// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.store.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL in trouble while a feed is polled. */
class FeedOnPostgresTest extends FeedOnDatabaseContract {

    FeedOnPostgresTest(@TempDir Path folder) throws IOException {
        super(new PostgresServer(folder));
    }
}
