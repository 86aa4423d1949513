// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.simple.SimpleLogger;

/**
 * What is logged while it is open, of ours and of Camel's own from a level on that is given. Left out are the loggers of
 * the HTTP client: their wire log is the requests themselves, with credentials, and whoever switches it on is after just
 * that.
 */
final class TracedLog implements AutoCloseable {

    private static final String CLIENT = "org.apache.hc";
    private static final String CAMEL = "org.apache.camel";
    private static final String OURS = "io.camelmedia";

    private final PrintStream original = System.err;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final Map<Logger, Integer> levels = new HashMap<>();

    /** Ours at TRACE. */
    TracedLog(Level camel) throws ReflectiveOperationException {
        this(Level.TRACE, camel);
    }

    TracedLog(Level ours, Level camel) throws ReflectiveOperationException {
        for (Logger logger : loggers()) {
            if (!logger.getName().startsWith(CLIENT)) {
                Level wanted = logger.getName().startsWith(CAMEL) ? camel : ours;
                levels.put(logger, (Integer) level().get(logger));
                level().set(logger, wanted.toInt());
            }
        }
        System.setProperty(SimpleLogger.LOG_KEY_PREFIX + OURS, ours.name());
        System.setProperty(SimpleLogger.LOG_KEY_PREFIX + CAMEL, camel.name());
        System.setErr(new PrintStream(lines, true, StandardCharsets.UTF_8));
    }

    String text() {
        return lines.toString(StandardCharsets.UTF_8);
    }

    /** Loggers that were made meanwhile stay at WARN, as the tests have it. */
    @Override
    public void close() throws ReflectiveOperationException {
        System.setErr(original);
        System.clearProperty(SimpleLogger.LOG_KEY_PREFIX + OURS);
        System.clearProperty(SimpleLogger.LOG_KEY_PREFIX + CAMEL);
        for (Logger logger : loggers()) {
            level().set(logger, levels.getOrDefault(logger, Level.WARN.toInt()));
        }
    }

    /** slf4j-simple reads levels once, when a logger is made, and has no way to change them later. */
    private static Field level() throws ReflectiveOperationException {
        Field level = SimpleLogger.class.getDeclaredField("currentLogLevel");
        level.setAccessible(true);
        return level;
    }

    @SuppressWarnings("unchecked")
    private static List<Logger> loggers() throws ReflectiveOperationException {
        Object factory = LoggerFactory.getILoggerFactory();
        Field loggers = factory.getClass().getDeclaredField("loggerMap");
        loggers.setAccessible(true);
        return List.copyOf(((Map<String, Logger>) loggers.get(factory)).values());
    }
}
