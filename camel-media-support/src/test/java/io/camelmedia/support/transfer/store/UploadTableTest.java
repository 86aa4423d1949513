// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.store;

import io.camelmedia.support.store.SchemaScripts;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class UploadTableTest {

    @Test
    void theScriptsOfTheJarMakeTheTableThatTheStoreWouldMake() throws IOException {
        SchemaScripts.check("V2__uploads.sql", List.of(new UploadTable(JdbcUploadStore.TABLE)::create));
    }
}
