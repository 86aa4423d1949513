// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.http.execution.MovedDelayScheduler;
import io.camelmedia.support.json.Json;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two stores stand for two nodes. */
class JdbcUploadStoreTest {

    private static final String KEY = "https://service account film";
    private static final JsonNode STATE = Json.tree(Map.of("assetId", 7));

    private final JdbcDataSource database = new JdbcDataSource();
    private final MovedDelayScheduler time = new MovedDelayScheduler();
    private JdbcUploadStore one;
    private JdbcUploadStore other;

    @BeforeEach
    void open() {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        one = new JdbcUploadStore(database, time);
        other = new JdbcUploadStore(database, time);
    }

    private int rows() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT COUNT(*) FROM " + JdbcUploadStore.TABLE)) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    void whatOneNodeRemembersAnotherFinds() throws IOException {
        UploadStore.Claim claim = one.claim(KEY);
        assertThat(one.find(KEY)).isEmpty();
        one.put(KEY, STATE);
        claim.release();

        other.claim(KEY);

        assertThat(other.find(KEY)).contains(STATE);
    }

    @Test
    void anUploadThatANodeSendsIsRefusedToOthersForAsLongAsItTakes() throws IOException {
        one.claim(KEY);
        time.advance(Duration.ofHours(3));

        assertThatThrownBy(() -> other.claim(KEY))
                .isInstanceOf(UploadClaimedException.class)
                .hasMessage("another node sends the upload '" + KEY
                        + "'; when it has ended, or has not been heard of for 60 s, a further call can have it");
        other.claim(KEY + " another");
    }

    @Test
    void theUploadsOfANodeThatDiedAreTakenOverAfterTheLease() throws IOException {
        MovedDelayScheduler dead = new MovedDelayScheduler();
        JdbcUploadStore died = new JdbcUploadStore(database, dead);
        died.claim(KEY);
        died.put(KEY, STATE);

        time.advance(JdbcUploadStore.LEASE.minusMillis(1));
        assertThatThrownBy(() -> other.claim(KEY)).isInstanceOf(UploadClaimedException.class);
        time.advance(Duration.ofMillis(2));
        other.claim(KEY);

        assertThat(other.find(KEY)).contains(STATE);
    }

    @Test
    void aNodeThatWasOvertakenWritesNothing() throws IOException {
        MovedDelayScheduler stopped = new MovedDelayScheduler();
        JdbcUploadStore overtaken = new JdbcUploadStore(database, stopped);
        UploadStore.Claim claim = overtaken.claim(KEY);
        time.advance(JdbcUploadStore.LEASE.plusSeconds(1));
        other.claim(KEY);
        other.put(KEY, STATE);

        assertThatThrownBy(() -> overtaken.put(KEY, Json.tree(Map.of("assetId", 8))))
                .isInstanceOf(UploadClaimedException.class)
                .hasMessage("another node has taken over the upload '" + KEY
                        + "', because nothing was heard of this one for 60 s; it goes on there");
        overtaken.remove(KEY);
        claim.release();
        stopped.advance(Duration.ofHours(1));
        assertThat(other.find(KEY)).contains(STATE);
        assertThatThrownBy(() -> one.claim(KEY)).isInstanceOf(UploadClaimedException.class);
    }

    @Test
    void aNodeThatWasOvertakenIsToldBeforeItsNextRequest() throws IOException {
        MovedDelayScheduler stopped = new MovedDelayScheduler();
        UploadStore.Claim claim = new JdbcUploadStore(database, stopped).claim(KEY);
        claim.check();
        time.advance(JdbcUploadStore.LEASE.plusSeconds(1));
        other.claim(KEY);

        claim.check();
        stopped.advance(Duration.ofSeconds(15));

        assertThatThrownBy(claim::check)
                .isInstanceOf(UploadClaimedException.class)
                .hasMessage("another node has taken over the upload '" + KEY
                        + "', because nothing was heard of this one for 60 s; it goes on there");
    }

    @Test
    void aNodeThatWasHeldUpAsksTheDatabaseBeforeItsNextRequest() throws IOException {
        MovedDelayScheduler clock = new MovedDelayScheduler();
        UploadStore.Claim taken = new JdbcUploadStore(database, clock).claim(KEY);
        UploadStore.Claim free = new JdbcUploadStore(database, clock).claim(KEY + " free");
        clock.stop();
        clock.advance(JdbcUploadStore.LEASE.plusSeconds(1));
        time.advance(JdbcUploadStore.LEASE.plusSeconds(1));
        other.claim(KEY);

        assertThatThrownBy(taken::check).isInstanceOf(UploadClaimedException.class);
        free.check();
        assertThatThrownBy(() -> other.claim(KEY + " free")).isInstanceOf(UploadClaimedException.class);
    }

    @Test
    void whenNobodyCanTellForALeaseWhoseTheUploadIsItEnds() throws Exception {
        UploadStore.Claim claim = one.claim(KEY);
        rename(JdbcUploadStore.TABLE, "AWAY");
        time.advance(Duration.ofSeconds(59));
        claim.check();
        time.advance(Duration.ofSeconds(2));

        assertThatThrownBy(claim::check)
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("The table of uploads CAMEL_MEDIA_UPLOAD cannot be used: ");
    }

    @Test
    void whatIsCompleteLeavesNoRow() throws Exception {
        UploadStore.Claim claim = one.claim(KEY);
        one.put(KEY, STATE);
        one.remove(KEY);
        assertThatThrownBy(() -> other.claim(KEY)).isInstanceOf(UploadClaimedException.class);
        claim.release();

        assertThat(rows()).isZero();
    }

    @Test
    void aDatabaseThatIsAwayForLessThanTheLeaseCostsNoClaim() throws Exception {
        one.claim(KEY);
        rename(JdbcUploadStore.TABLE, "AWAY");
        time.advance(Duration.ofSeconds(40));
        rename("AWAY", JdbcUploadStore.TABLE);
        time.advance(Duration.ofSeconds(40));

        assertThatThrownBy(() -> other.claim(KEY)).isInstanceOf(UploadClaimedException.class);
    }

    private void rename(String from, String to) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE " + from + " RENAME TO " + to);
        }
    }

    @Test
    void aDamagedRowSaysWhereItIsAndWhatHelps() throws Exception {
        one.claim(KEY);
        one.put(KEY, Json.tree("no record"));

        assertThatThrownBy(() -> one.find(KEY))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("in the table CAMEL_MEDIA_UPLOAD, id ")
                .hasMessageEndingWith(", is damaged; remove it to begin the upload anew, or restore it from a copy");
    }

    @Test
    void aDatabaseThatIsGoneIsTold() throws Exception {
        one.claim(KEY);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }

        assertThatThrownBy(() -> one.put(KEY, STATE))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("The table of uploads CAMEL_MEDIA_UPLOAD cannot be used: ");
    }
}
