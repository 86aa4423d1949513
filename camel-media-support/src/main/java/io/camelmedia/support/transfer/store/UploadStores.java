// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.store;

import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.store.StoreOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.CamelContext;

/** Finds the store that the option {@code uploadStore} names; each CamelContext has one of these. */
public final class UploadStores {

    private final StoreOption<UploadStore> option;
    private final DelayScheduler delays;
    private final UploadStore memory = new MemoryUploadStore();
    private final Set<String> open = ConcurrentHashMap.newKeySet();

    /** @param delays time, and threads that renew claims in databases */
    public UploadStores(CamelContext context, DelayScheduler delays) {
        this.option = new StoreOption<>(context, "uploadStore", UploadStore.class);
        this.delays = delays;
    }

    /**
     * @param value   {@code memory}, {@code file:<directory>}, {@code jdbc:<DataSource bean>} or
     *                {@code #<UploadStore bean>}; null for memory
     * @param account whose uploads they are: no other finds them
     * @throws IllegalArgumentException when the option is none of these, or there is no such bean
     */
    public Uploads find(String value, String account) {
        UploadStore store =
                option.find(value, memory, FileUploadStore::new, source -> new JdbcUploadStore(source, delays));
        return new Uploads(store, account, open);
    }
}
