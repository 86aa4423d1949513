// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster.node;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.camel.component.file.cluster.FileLockClusterService;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.Main;
import org.apache.camel.main.MainListener;
import org.apache.camel.main.MainListenerSupport;

/**
 * The program of a node. The routes and what they need are on the class path; addresses and credentials are in a file, where
 * the list of processes does not show them.
 */
public final class Node {

    private Node() {}

    /** @param args the file of properties */
    public static void main(String[] args) throws Exception {
        Properties properties = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of(args[0]))) {
            properties.load(file);
        }
        endWithParent();
        Main main = new Main(Node.class);
        properties.forEach((name, value) -> main.addInitialProperty(name.toString(), value.toString()));
        main.addMainListener(turns(properties.getProperty("cluster.lock")));
        main.run();
    }

    /** The active node holds the lock, and another takes it when that dies. */
    private static MainListener turns(String folder) {
        FileLockClusterService locks = new FileLockClusterService();
        locks.setRoot(folder);
        locks.setAcquireLockDelay(1, TimeUnit.SECONDS);
        locks.setAcquireLockInterval(1, TimeUnit.SECONDS);
        return new MainListenerSupport() {
            @Override
            public void beforeInitialize(BaseMainSupport main) {
                try {
                    main.getCamelContext().addService(locks);
                } catch (Exception e) {
                    throw new IllegalStateException("the locks in " + folder + " cannot be used", e);
                }
            }
        };
    }

    /** Whoever started the node holds the other end of its input; a node that nobody holds ends at once. */
    private static void endWithParent() {
        Thread watch = new Thread(
                () -> {
                    try {
                        System.in.transferTo(OutputStream.nullOutputStream());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    } finally {
                        Runtime.getRuntime().halt(1);
                    }
                },
                "parent");
        watch.setDaemon(true);
        watch.start();
    }
}
