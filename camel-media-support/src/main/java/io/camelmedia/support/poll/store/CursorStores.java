// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.store;

import io.camelmedia.support.poll.cursor.CursorStore;
import io.camelmedia.support.store.StoreOption;
import org.apache.camel.CamelContext;

/** Finds the store that the option {@code cursorStore} names; each CamelContext has one of these. */
public final class CursorStores {

    private final StoreOption<CursorStore> option;
    private final CursorStore memory = new MemoryCursorStore();

    public CursorStores(CamelContext context) {
        this.option = new StoreOption<>(context, "cursorStore", CursorStore.class);
    }

    /**
     * @param value {@code memory}, {@code file:<directory>}, {@code jdbc:<DataSource bean>} or
     *              {@code #<CursorStore bean>}; null for memory
     * @throws IllegalArgumentException when it is none of these, or there is no such bean
     */
    public CursorStore find(String value) {
        return option.find(value, memory, FileCursorStore::new, JdbcCursorStore::new);
    }
}
