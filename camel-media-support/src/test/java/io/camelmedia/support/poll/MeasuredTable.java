// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.poll.cursor.CursorStore;
import io.camelmedia.support.poll.store.JdbcCursorStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Cursors in tables: what statements are given that write. */
final class MeasuredTable extends MeasuredStore {

    private final JdbcDataSource database = new JdbcDataSource();
    private final Connection open;
    private final AtomicLong written = new AtomicLong();
    private final CursorStore store;

    MeasuredTable() {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID());
        try {
            open = database.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        store = new JdbcCursorStore(seen(DataSource.class, database, false));
    }

    /** @param writes whether what it is given is written */
    private <T> T seen(Class<T> type, T target, boolean writes) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (writes && method.getName().startsWith("set")) {
                        written.addAndGet(length(arguments[1]));
                    }
                    return seen(call(target, method, arguments), arguments);
                }));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object seen(Object result, Object[] arguments) {
        if (result instanceof PreparedStatement statement) {
            return seen(PreparedStatement.class, statement, !((String) arguments[0]).startsWith("SELECT"));
        }
        return result instanceof Connection connection ? seen(Connection.class, connection, false) : result;
    }

    private static long length(Object value) {
        return value instanceof String text ? text.getBytes(StandardCharsets.UTF_8).length : Long.BYTES;
    }

    @Override
    public CursorStore store() {
        return store;
    }

    @Override
    public long takeWritten() {
        return written.getAndSet(0);
    }

    @Override
    public void close() {
        try {
            open.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
