package io.camelmedia.support.poll.store;

import io.camelmedia.support.poll.cursor.CursorStore;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.apache.camel.CamelContext;

/** Finds the store that the option {@code cursorStore} names; each CamelContext has one of these. */
public final class CursorStores {

    private static final String FILE = "file:";
    private static final String JDBC = "jdbc:";

    private final CamelContext context;
    private final CursorStore memory = new MemoryCursorStore();

    public CursorStores(CamelContext context) {
        this.context = context;
    }

    /**
     * @param option {@code memory}, {@code file:<directory>}, {@code jdbc:<DataSource bean>} or
     *               {@code #<CursorStore bean>}; null for memory
     * @throws IllegalArgumentException when it is none of these, or there is no such bean
     */
    public CursorStore find(String option) {
        if (option == null || option.equals("memory")) {
            return memory;
        }
        if (option.startsWith(FILE)) {
            return new FileCursorStore(Path.of(rest(option, FILE, "directory")));
        }
        if (option.startsWith(JDBC)) {
            return new JdbcCursorStore(bean(option, rest(option, JDBC, "DataSource bean"), DataSource.class));
        }
        if (option.startsWith("#")) {
            return bean(option, rest(option, "#", "CursorStore bean"), CursorStore.class);
        }
        throw new IllegalArgumentException("cursorStore=" + option
                + " is none of memory, file:<directory>, jdbc:<DataSource bean>, #<CursorStore bean>");
    }

    private static String rest(String option, String prefix, String what) {
        String rest = option.substring(prefix.length());
        if (rest.isBlank()) {
            throw new IllegalArgumentException(
                    "cursorStore=" + option + " names no " + what + ": write " + prefix + "<" + what + ">");
        }
        return rest;
    }

    private <T> T bean(String option, String name, Class<T> type) {
        T bean = context.getRegistry().lookupByNameAndType(name, type);
        if (bean == null) {
            throw new IllegalArgumentException("cursorStore=" + option + " names no bean: the registry has no "
                    + type.getName() + " '" + name + "'");
        }
        return bean;
    }
}
