// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.store;

import java.nio.file.Path;
import java.util.function.Function;
import javax.sql.DataSource;
import org.apache.camel.CamelContext;

/**
 * An option that names a store: {@code memory}, {@code file:<directory>}, {@code jdbc:<DataSource bean>} or
 * {@code #<bean>}.
 *
 * @param name of the option, for messages
 * @param type of the store
 */
public record StoreOption<S>(CamelContext context, String name, Class<S> type) {

    private static final String MEMORY = "memory";
    private static final String FILE = "file:";
    private static final String JDBC = "jdbc:";
    private static final String BEAN = "#";

    /**
     * Finds the store.
     *
     * @param value  of the option; null for memory
     * @param memory the store in memory
     * @param file   makes a store in a directory
     * @param jdbc   makes a store in a database
     * @throws IllegalArgumentException when the value is none of these, or there is no such bean
     */
    public S find(String value, S memory, Function<Path, S> file, Function<DataSource, S> jdbc) {
        if (value == null || value.equals(MEMORY)) {
            return memory;
        }
        if (value.startsWith(FILE)) {
            return file.apply(Path.of(rest(value, FILE, "directory")));
        }
        if (value.startsWith(JDBC)) {
            return jdbc.apply(bean(value, rest(value, JDBC, "DataSource bean"), DataSource.class));
        }
        if (value.startsWith(BEAN)) {
            return bean(value, rest(value, BEAN, type.getSimpleName() + " bean"), type);
        }
        throw new IllegalArgumentException(name + "=" + value + " is none of memory, file:<directory>,"
                + " jdbc:<DataSource bean>, #<" + type.getSimpleName() + " bean>");
    }

    private String rest(String value, String prefix, String what) {
        String rest = value.substring(prefix.length());
        if (rest.isBlank()) {
            throw new IllegalArgumentException(
                    name + "=" + value + " names no " + what + ": write " + prefix + "<" + what + ">");
        }
        return rest;
    }

    private <T> T bean(String value, String bean, Class<T> wanted) {
        T found = context.getRegistry().lookupByNameAndType(bean, wanted);
        if (found == null) {
            throw new IllegalArgumentException(
                    name + "=" + value + " names no bean: the registry has no " + wanted.getName() + " '" + bean + "'");
        }
        return found;
    }
}
