// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit;

import io.camelmedia.testkit.api.ApiProblem;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.fault.ExchangeFilter;
import io.camelmedia.testkit.fault.ExchangeHooks;
import io.camelmedia.testkit.fault.Faults;
import io.camelmedia.testkit.wire.ConnectionCut;
import io.camelmedia.testkit.wire.Journal;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.EnumSet;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** One HTTP server of a simulator, with a journal and faults of its own. */
public final class Origin implements AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger(Origin.class.getName());
    private static final String LOOPBACK = "127.0.0.1";
    private static final int BUFFER_BYTES = 256 * 1024;
    private static final long MAX_JSON_BYTES = 16L * 1024 * 1024;

    private final Journal journal = new Journal();
    private final Faults faults = new Faults();
    private final String name;
    private final Clock clock;
    private final ExchangeHooks hooks;
    private final Javalin javalin;

    /**
     * Starts a server.
     *
     * @param name its name among the servers of its simulator
     * @param port 0 for a free port
     */
    Origin(String name, String host, int port, Clock clock, ExchangeHooks hooks, Consumer<RoutesConfig> routes) {
        this.name = name;
        this.clock = clock;
        this.hooks = hooks;
        this.javalin =
                Javalin.create(config -> configure(config, host, port, routes)).start();
    }

    /** Its name among the servers of its simulator. */
    public String name() {
        return name;
    }

    /** Such as {@code http://127.0.0.1:43210}, without a trailing slash. */
    public String baseUrl() {
        return "http://" + LOOPBACK + ":" + javalin.port();
    }

    /** The requests that reached this server. */
    public Journal journal() {
        return journal;
    }

    /** The faults of this server, to declare others. */
    public Faults faults() {
        return faults;
    }

    /** Forgets the requests and the faults. */
    void reset() {
        faults.clear();
        journal.clear();
    }

    @Override
    public void close() {
        faults.clear();
        javalin.stop();
    }

    private void configure(JavalinConfig config, String host, int port, Consumer<RoutesConfig> routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = MAX_JSON_BYTES;
        config.http.defaultContentType = "application/json";
        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setDaemon(true);
        config.jetty.threadPool = threads;
        config.jetty.addConnector((server, http) -> connector(server, http, host, port));
        config.jetty.modifyServletContextHandler(context -> context.addFilter(
                new FilterHolder(new ExchangeFilter(journal, faults, clock, hooks)),
                "/*",
                EnumSet.of(DispatcherType.REQUEST)));
        config.routes.exception(ConnectionCut.class, (cut, ctx) -> ctx.status(400));
        config.routes.exception(ApiProblem.class, (problem, ctx) -> problem.writeTo(ctx));
        config.routes.exception(Exception.class, (defect, ctx) -> {
            LOGGER.log(System.Logger.Level.ERROR, "the simulator failed at " + ctx.method() + " " + ctx.path(), defect);
            Json.answer(ctx, 500, Json.object().put("error", "a defect of the simulator: " + defect));
        });
        routes.accept(config.routes);
    }

    private static Connector connector(Server server, HttpConfiguration http, String host, int port) {
        http.setSendDateHeader(false);
        http.setSendServerVersion(false);
        http.setOutputBufferSize(BUFFER_BYTES);
        HttpConnectionFactory factory = new HttpConnectionFactory(http);
        factory.setInputBufferSize(BUFFER_BYTES);
        ServerConnector connector = new ServerConnector(server, factory);
        connector.setHost(host);
        connector.setPort(port);
        return connector;
    }
}
