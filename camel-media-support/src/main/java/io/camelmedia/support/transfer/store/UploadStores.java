package io.camelmedia.support.transfer.store;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.CamelContext;

/** Finds the store that the option {@code uploadStore} names; each CamelContext has one of these. */
public final class UploadStores {

    private static final String FILE = "file:";

    private final CamelContext context;
    private final UploadStore memory = new MemoryUploadStore();
    private final Set<String> open = ConcurrentHashMap.newKeySet();

    public UploadStores(CamelContext context) {
        this.context = context;
    }

    /**
     * @param option  {@code memory}, {@code file:<directory>} or {@code #<UploadStore bean>}; null for memory
     * @param account whose uploads they are: no other finds them
     * @throws IllegalArgumentException when the option is none of these, or there is no such bean
     */
    public Uploads find(String option, String account) {
        return new Uploads(store(option), account, open);
    }

    private UploadStore store(String option) {
        if (option == null || option.equals("memory")) {
            return memory;
        }
        if (option.startsWith(FILE) && option.length() > FILE.length()) {
            return new FileUploadStore(Path.of(option.substring(FILE.length())));
        }
        UploadStore bean = option.startsWith("#")
                ? context.getRegistry().lookupByNameAndType(option.substring(1), UploadStore.class)
                : null;
        if (bean == null) {
            throw new IllegalArgumentException("uploadStore=" + option
                    + " is none of memory, file:<directory>, #<UploadStore bean of the registry>");
        }
        return bean;
    }
}
