// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.BasicCredentials;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.api.RandomId;
import io.camelmedia.testkit.pixop.bodies.PixopDate;
import io.camelmedia.testkit.pixop.rules.PixopError;
import io.camelmedia.testkit.state.StatePart;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one user of the simulated service, with its secrets and teams. */
public final class PixopAccount implements StatePart {

    public static final String EMAIL = "sim@example.com";
    public static final String PASSWORD = "sim-password";
    public static final String USER = "sim-user";
    public static final String TEAM = "sim-team";
    public static final String OTHER_TEAM = "sim-other-team";

    private static final int KEY_LENGTH = 64;
    private static final int KEY_ID_LENGTH = 12;

    private final Clock clock;
    private String password;
    private String authKey;
    private String authKeyId;
    private String signatureSecret;
    private String bannedReason;
    private Instant bannedAt;
    private Instant createdAt;
    private Instant updatedAt;
    private List<PixopTeam> teams;

    public PixopAccount(Clock clock) {
        this.clock = clock;
        reset();
    }

    public synchronized void reset() {
        createdAt = clock.instant();
        password = PASSWORD;
        bannedReason = null;
        bannedAt = null;
        teams = List.of(new PixopTeam(TEAM, "Simulated team", createdAt));
        generateAuthKey();
        generateSignatureSecret();
    }

    /** Makes the user a member of another team. */
    public synchronized PixopTeam join(String teamId, String name) {
        PixopTeam team = new PixopTeam(teamId, name, clock.instant());
        teams = Stream.concat(teams.stream(), Stream.of(team)).toList();
        return team;
    }

    /** Suspends the user until the next reset: no call is permitted any more. */
    public synchronized void ban(String reason) {
        bannedReason = reason;
        bannedAt = clock.instant();
        touch();
    }

    /** The present secret for signing requests. */
    public synchronized String signatureSecret() {
        return signatureSecret;
    }

    /** The present public key that verifies the signatures of tokens. */
    public synchronized String authPublicKey() {
        return authKey;
    }

    public synchronized void generateAuthKey() {
        authKey = "sim-public-key-" + RandomId.next(KEY_LENGTH);
        authKeyId = RandomId.next(KEY_ID_LENGTH);
        touch();
    }

    public synchronized void generateSignatureSecret() {
        signatureSecret = "sim-signature-secret-" + RandomId.next(KEY_LENGTH);
        touch();
    }

    public synchronized void changePassword(String newPassword) {
        password = newPassword;
        touch();
    }

    /** Fails unless the credentials are the user's, and the user is not suspended. */
    public synchronized void require(BasicCredentials given) {
        if (!given.equals(new BasicCredentials(EMAIL, password))) {
            throw PixopError.INVALID_CREDENTIALS.problem();
        }
        requireNotBanned();
    }

    public synchronized void requireNotBanned() {
        if (bannedAt != null) {
            throw PixopError.USER_BANNED.problem();
        }
    }

    public PixopTeam homeTeam() {
        return teams().get(0);
    }

    public synchronized List<PixopTeam> teams() {
        return teams;
    }

    public Optional<PixopTeam> team(String id) {
        return teams().stream().filter(team -> team.id().equals(id)).findFirst();
    }

    /** The user as answers show it. */
    public synchronized ObjectNode json() {
        return Json.object()
                .put("id", USER)
                .put("name", "Simulated user")
                .put("email", EMAIL)
                .put("emailConfirmed", true)
                .put("authSignatureMethod", "RS256")
                .put("authSignaturePublicKey", authKey)
                .put("authSignaturePublicKeyId", authKeyId)
                .put("banned", bannedAt != null)
                .put("bannedReason", bannedReason)
                .put("bannedDate", bannedAt == null ? null : PixopDate.text(bannedAt))
                .put("apiRequestSignatureSecret", signatureSecret)
                .put("apiRequestSignatureMethod", "HMAC-SHA256")
                .put("dateCreated", PixopDate.text(createdAt))
                .put("timeLastUpdated", PixopDate.text(updatedAt));
    }

    private void touch() {
        updatedAt = clock.instant();
    }

    @Override
    public synchronized Object save() {
        return new Saved(
                password, authKey, authKeyId, signatureSecret, bannedReason, bannedAt, createdAt, updatedAt, teams);
    }

    @Override
    public synchronized void load(Object saved) {
        Saved account = (Saved) saved;
        password = account.password();
        authKey = account.authKey();
        authKeyId = account.authKeyId();
        signatureSecret = account.signatureSecret();
        bannedReason = account.bannedReason();
        bannedAt = account.bannedAt();
        createdAt = account.createdAt();
        updatedAt = account.updatedAt();
        teams = account.teams();
    }

    private record Saved(
            String password,
            String authKey,
            String authKeyId,
            String signatureSecret,
            String bannedReason,
            Instant bannedAt,
            Instant createdAt,
            Instant updatedAt,
            List<PixopTeam> teams)
            implements Serializable {}
}
