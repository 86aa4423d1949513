// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.DelayScheduler;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.store.KeyHash;
import io.camelmedia.support.store.SqlTables;
import io.camelmedia.support.store.Transactions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers uploads in a table that nodes share. A node claims an upload before it sends it, and renews the claim while
 * it sends: as long as it does, no other node sends the upload. When a node dies another can go on with its uploads
 * after the lease of 60 seconds. The clocks of the nodes must differ by much less than that.
 */
public final class JdbcUploadStore implements UploadStore {

    /** The table when none is named. */
    public static final String TABLE = "CAMEL_MEDIA_UPLOAD";

    /** How long a claim holds that is not renewed: 60 seconds. */
    public static final Duration LEASE = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(JdbcUploadStore.class);
    private static final int RENEWALS = 4;

    private final UploadTable table;
    private final Transactions transactions;
    private final DelayScheduler delays;
    private final Map<String, Held> claims = new ConcurrentHashMap<>();
    private volatile boolean ready;

    /** @param delays time, and threads that renew claims */
    public JdbcUploadStore(DataSource source, DelayScheduler delays) {
        this(source, TABLE, delays);
    }

    /**
     * @param table  made when it does not exist; else with the columns {@code id} (64 characters, primary key),
     *               {@code name} and {@code content} (long text, the latter may be null), {@code owner} (36 characters,
     *               may be null) and {@code expires} (64-bit integer, milliseconds of the epoch)
     * @param delays time, and threads that renew claims
     * @throws IllegalArgumentException when that is no name of a table
     */
    public JdbcUploadStore(DataSource source, String table, DelayScheduler delays) {
        this.table = new UploadTable(table);
        this.transactions = new Transactions(source, "uploads " + table);
        this.delays = delays;
    }

    /** A claim of this node. */
    private final class Held implements Claim {

        private final String key;
        private final String owner = UUID.randomUUID().toString();
        private volatile long expiry;
        private volatile boolean lost;
        private volatile boolean released;

        /** @param expiry until when nobody else can have it unless it is renewed, in milliseconds of the epoch */
        Held(String key, long expiry) {
            this.key = key;
            this.expiry = expiry;
        }

        /**
         * Renews the claim every quarter of the lease, until it is released or lost. A database that cannot be reached
         * for less than the lease does no harm.
         */
        void renewLater() {
            Duration wait = LEASE.dividedBy(RENEWALS);
            delays.pause(wait, DelayScheduler.Waiting.of(CallScope.CONTEXT, "", "", "the next renewal of a claim"))
                    .thenRun(this::renew);
        }

        private void renew() {
            if (released) {
                return;
            }
            try {
                if (!extend()) {
                    LOG.warn("Another node has taken over the upload '{}': it ends here before its next request", key);
                    return;
                }
            } catch (IOException e) {
                LOG.warn("The claim on the upload '{}' was not renewed; it is tried again. {}", key, e.getMessage());
            }
            renewLater();
        }

        /** @return whether it is still this node's */
        private boolean extend() throws IOException {
            long next = expiry();
            if (update(table.renew(), next, KeyHash.of(key), owner) == 0) {
                lost = true;
                return false;
            }
            expiry = next;
            return true;
        }

        /** A claim that was not renewed in time may be another's by now: then the database is asked. */
        @Override
        public void check() throws IOException {
            boolean overdue = delays.clock().millis() > expiry;
            if (lost || overdue && !extend()) {
                throw takenOver(key);
            }
        }

        @Override
        public void release() {
            released = true;
            claims.remove(key, this);
            try {
                transactions.run(connection -> {
                    Transactions.execute(connection, table.removeEmpty(), KeyHash.of(key), owner);
                    return Transactions.execute(connection, table.release(), KeyHash.of(key), owner);
                });
            } catch (IOException e) {
                LOG.warn(
                        "The claim on the upload '{}' was not given back; others can have it after {} s. {}",
                        key,
                        LEASE.toSeconds(),
                        e.getMessage());
            }
        }
    }

    private long expiry() {
        return delays.clock().millis() + LEASE.toMillis();
    }

    @Override
    public Claim claim(String key) throws IOException {
        prepare();
        long expiry = expiry();
        Held held = new Held(key, expiry);
        String id = KeyHash.of(key);
        boolean claimed = transactions.run(connection -> Transactions.execute(
                                connection,
                                table.claim(),
                                held.owner,
                                expiry,
                                id,
                                delays.clock().millis())
                        == 1
                || insert(connection, id, key, held.owner, expiry));
        if (!claimed) {
            throw new UploadClaimedException("another node sends the upload '" + key
                    + "'; when it has ended, or has not been heard of for " + LEASE.toSeconds()
                    + " s, a further call can have it");
        }
        claims.put(key, held);
        held.renewLater();
        return held;
    }

    private boolean insert(Connection connection, String id, String key, String owner, long expiry)
            throws SQLException {
        try {
            return Transactions.execute(connection, table.insert(), id, key, owner, expiry) == 1;
        } catch (SQLException e) {
            if (!Transactions.isDuplicate(e)) {
                throw e;
            }
            connection.rollback();
            return false;
        }
    }

    @Override
    public Optional<JsonNode> find(String key) throws IOException {
        prepare();
        String content = transactions.run(connection -> select(connection, key));
        if (content == null) {
            return Optional.empty();
        }
        JsonNode upload = Json.readOrMissing(content.getBytes(StandardCharsets.UTF_8));
        if (!upload.isObject()) {
            throw new IOException("the remembered upload '" + key + "' in the table " + table.name() + ", id "
                    + KeyHash.of(key) + ", is damaged; " + REMEDY);
        }
        return Optional.of(upload);
    }

    private String select(Connection connection, String key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(table.select())) {
            query.setString(1, KeyHash.of(key));
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    @Override
    public void put(String key, JsonNode upload) throws IOException {
        if (update(table.put(), Json.text(upload), KeyHash.of(key), owner(key)) == 0) {
            throw takenOver(key);
        }
    }

    private static UploadClaimedException takenOver(String key) {
        return new UploadClaimedException("another node has taken over the upload '" + key
                + "', because nothing was heard of this one for " + LEASE.toSeconds() + " s; it goes on there");
    }

    @Override
    public void remove(String key) throws IOException {
        update(table.remove(), KeyHash.of(key), owner(key));
    }

    private String owner(String key) {
        Held held = claims.get(key);
        return held == null ? "" : held.owner;
    }

    private int update(String sql, Object... values) throws IOException {
        return transactions.run(connection -> Transactions.execute(connection, sql, values));
    }

    private void prepare() throws IOException {
        if (!ready) {
            SqlTables tables = new SqlTables(transactions);
            if (!tables.exists(table.name())) {
                tables.create(table.name(), table::create);
            }
            ready = true;
        }
    }
}
