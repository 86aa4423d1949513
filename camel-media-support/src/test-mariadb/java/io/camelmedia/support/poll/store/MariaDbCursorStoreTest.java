// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.store;

import io.camelmedia.support.store.MariaDbServer;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The promises of a store, kept by MariaDB; run with {@code -Pmariadb}. */
class MariaDbCursorStoreTest extends DatabaseCursorStoreContract {

    MariaDbCursorStoreTest(@TempDir Path folder) throws Exception {
        super(new MariaDbServer(folder));
    }
}
