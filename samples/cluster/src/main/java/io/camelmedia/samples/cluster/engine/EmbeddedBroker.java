// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster.engine;

import java.nio.file.Path;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** ActiveMQ Artemis in this JVM, whose messages outlive it. */
public final class EmbeddedBroker implements RestartableEngine {

    private static final long REDELIVERY_DELAY = 1000;

    private final Path folder;
    private final int port;
    private EmbeddedActiveMQ server;

    private EmbeddedBroker(Path folder) {
        this.folder = folder;
        this.port = FreePort.find();
    }

    public static EmbeddedBroker start(Path folder) {
        EmbeddedBroker broker = new EmbeddedBroker(folder);
        broker.start();
        return broker;
    }

    @Override
    public void start() {
        try {
            server = new EmbeddedActiveMQ();
            server.setConfiguration(configuration());
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("ActiveMQ Artemis does not start with " + folder, e);
        }
    }

    private Configuration configuration() throws Exception {
        // A file is worked on until it is delivered, however often its nodes die.
        AddressSettings settings = new AddressSettings()
                .setRedeliveryDelay(REDELIVERY_DELAY)
                .setMaxDeliveryAttempts(-1)
                .setDeadLetterAddress(SimpleString.of("dead"))
                .setExpiryAddress(SimpleString.of("expired"));
        return new ConfigurationImpl()
                .setSecurityEnabled(false)
                .setPersistenceEnabled(true)
                .setJournalType(JournalType.NIO)
                .setMaxDiskUsage(-1)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .addAcceptorConfiguration("nodes", "tcp://127.0.0.1:" + port + "?protocols=CORE")
                .addAddressSetting("#", settings);
    }

    @Override
    public String name() {
        return "ActiveMQ Artemis";
    }

    /** A node takes a message only when it begins to work on it, and asks again by itself when the broker is away. */
    @Override
    public String address() {
        return "tcp://127.0.0.1:" + port + "?consumerWindowSize=0&reconnectAttempts=0&callTimeout=10000";
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("ActiveMQ Artemis does not stop", e);
        }
    }
}
