// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.store.MariaDbServer;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** MariaDB in trouble while a feed is polled; run with {@code -Pmariadb}. */
class FeedOnMariaDbTest extends FeedOnDatabaseContract {

    FeedOnMariaDbTest(@TempDir Path folder) throws Exception {
        super(new MariaDbServer(folder));
    }
}
