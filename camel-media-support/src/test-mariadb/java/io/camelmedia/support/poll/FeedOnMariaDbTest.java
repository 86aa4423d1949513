// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.store.DatabaseServer;
import io.camelmedia.support.store.MariaDbServer;
import java.nio.file.Path;

/** MariaDB in trouble while a feed is polled; run with {@code -Pmariadb}. */
class FeedOnMariaDbTest extends FeedOnDatabaseContract {

    @Override
    DatabaseServer server(Path folder) throws Exception {
        return new MariaDbServer(folder);
    }
}
