// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.store;

import io.camelmedia.support.store.SqlTables;
import io.camelmedia.support.store.Transactions;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the tables of cursors where there are none. */
final class CursorTables {

    private static final Logger LOG = LoggerFactory.getLogger(CursorTables.class);

    private final CursorTable table;
    private final SqlTables tables;
    private volatile boolean ready;
    private volatile boolean changes;

    CursorTables(CursorTable table, Transactions transactions) {
        this.table = table;
        this.tables = new SqlTables(transactions);
    }

    /** Whether there is a table of changes. */
    boolean keepChanges() {
        return changes;
    }

    /** Sees to it, once, that the tables are there. */
    void prepare() throws IOException {
        if (ready) {
            return;
        }
        if (!tables.exists(table.name())) {
            tables.create(table.name(), table::create);
        }
        changes = tables.exists(table.changes()) || madeChanges();
        ready = true;
    }

    /** A table that an administrator made may stand alone: then whole cursors are written. */
    private boolean madeChanges() throws IOException {
        try {
            tables.create(table.changes(), table::createChanges);
            return true;
        } catch (IOException e) {
            if (!tables.exists(table.name())) {
                throw e;
            }
            LOG.info(
                    "There is no table {}, and none can be made: each time a cursor is stored it is stored as a whole."
                            + " {}",
                    table.changes(),
                    e.getMessage());
            return false;
        }
    }
}
