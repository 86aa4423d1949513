// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.store;

import io.camelmedia.support.store.DatabaseServer;
import io.camelmedia.support.store.MariaDbServer;
import java.nio.file.Path;

/** The promises of a store, kept by MariaDB; run with {@code -Pmariadb}. */
class MariaDbCursorStoreTest extends DatabaseCursorStoreContract {

    @Override
    DatabaseServer server(Path folder) throws Exception {
        return new MariaDbServer(folder);
    }
}
