// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.store;

import io.camelmedia.support.store.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The promises of a store, kept by PostgreSQL. */
class PostgresCursorStoreTest extends DatabaseCursorStoreContract {

    PostgresCursorStoreTest(@TempDir Path folder) throws IOException {
        super(new PostgresServer(folder));
    }
}
