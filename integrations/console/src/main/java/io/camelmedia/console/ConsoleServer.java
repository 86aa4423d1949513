// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.console;

import com.sun.net.httpserver.HttpServer;
import io.camelmedia.support.camel.MediaConsole;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelContextAware;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.annotations.JdkService;
import org.apache.camel.support.service.ServiceSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves the console while its CamelContext runs, when {@code camel.media.console.enabled=true} says so. It has a port
 * of its own, so that it is the same in every runtime and never on the port that the application shows to others.
 */
@JdkService("media-console")
public final class ConsoleServer extends ServiceSupport implements CamelContextAware {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleServer.class);
    private static final int THREADS = 2;

    private CamelContext context;
    private HttpServer server;
    private String host;
    private ExecutorService threads;

    @Override
    public CamelContext getCamelContext() {
        return context;
    }

    @Override
    public void setCamelContext(CamelContext context) {
        this.context = context;
    }

    /** Where the console is; null when it is switched off. */
    public String address() {
        if (server == null) {
            return null;
        }
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":"
                + server.getAddress().getPort() + "/";
    }

    @Override
    protected void doStart() {
        ConsoleSettings settings = ConsoleSettings.of(context);
        if (!settings.enabled()) {
            LOG.debug("The console is off; {}enabled=true switches it on", ConsoleSettings.PREFIX);
            return;
        }
        InetSocketAddress address = settings.address();
        host = address.getAddress().getHostAddress();
        MediaConsole console = new MediaConsole();
        console.setCamelContext(context);
        try {
            server = HttpServer.create(address, 0);
        } catch (IOException e) {
            throw new RuntimeCamelException(
                    "The console cannot listen on " + settings.host() + ":" + settings.port() + " (" + e.getMessage()
                            + "). Set " + ConsoleSettings.PREFIX + "port to a free one, 0 for any",
                    e);
        }
        threads = context.getExecutorServiceManager().newFixedThreadPool(this, "MediaConsole", THREADS);
        server.setExecutor(threads);
        server.createContext(
                "/",
                new ConsoleHandler(
                        console, new RoutesView(context), address.getAddress().isLoopbackAddress()));
        server.start();
        LOG.info("The console of the media components is at {}", address());
        if (!address.getAddress().isLoopbackAddress()) {
            LOG.warn(
                    "The console can be reached from other machines, and asks nobody who he is: {}host={}",
                    ConsoleSettings.PREFIX,
                    settings.host());
        }
    }

    @Override
    protected void doStop() {
        if (server != null) {
            server.stop(0);
            server = null;
            context.getExecutorServiceManager().shutdownNow(threads);
        }
    }
}
