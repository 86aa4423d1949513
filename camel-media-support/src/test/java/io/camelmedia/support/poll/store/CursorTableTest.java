// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.store;

import io.camelmedia.support.store.SchemaScripts;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTableTest {

    @Test
    void theScriptsOfTheJarMakeTheTablesThatTheStoreWouldMake() throws IOException {
        CursorTable table = new CursorTable(JdbcCursorStore.TABLE);
        SchemaScripts.check("V1__cursors.sql", List.of(table::create, table::createChanges));
    }
}
