// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.calls;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pixop.rules.PixopError;
import io.camelmedia.testkit.pixop.state.PixopAccount;
import io.camelmedia.testkit.pixop.state.PixopTeam;
import io.javalin.http.Context;
import java.util.List;

/** The accounts service: tokens, the account and its secrets. */
public final class PixopAccounts {

    private final PixopAccount account;
    private final PixopTokens tokens;

    public PixopAccounts(PixopAccount account, PixopTokens tokens) {
        this.account = account;
        this.tokens = tokens;
    }

    void issueToken(Context ctx) {
        String wanted = ctx.queryParam("team-id");
        PixopTeam team = wanted == null
                ? account.homeTeam()
                : account.team(wanted).orElseThrow(PixopError.NOT_A_MEMBER::problem);
        Json.answer(
                ctx,
                200,
                Json.object()
                        .put("userId", PixopAccount.USER)
                        .put("teamId", team.id())
                        .put("jwtToken", tokens.issue(team)));
    }

    void verifyToken(Context ctx, PixopTeam team) {
        ObjectNode identity = Json.object();
        identity.set("user", account.json());
        identity.set("team", team.json());
        List<ObjectNode> others = account.teams().stream()
                .filter(other -> !other.equals(team))
                .map(PixopTeam::json)
                .toList();
        // The vendor's client fails at a field that it does not know, so only accounts with other teams show this one.
        if (!others.isEmpty()) {
            identity.set("otherTeams", Json.array(others));
        }
        Json.answer(ctx, 200, identity);
    }

    void get(Context ctx, PixopTeam team) {
        ObjectNode answer = user();
        answer.set("team", team.json());
        Json.answer(ctx, 200, answer);
    }

    void generateAuthSecret(Context ctx) {
        account.generateAuthKey();
        Json.answer(ctx, 200, user());
    }

    void generateSignatureSecret(Context ctx) {
        account.generateSignatureSecret();
        Json.answer(ctx, 200, user());
    }

    void updatePassword(Context ctx) {
        String password = PixopCalls.body(ctx).path("newPassword").asText();
        if (password.isBlank()) {
            throw PixopError.BAD_REQUEST.problem("newPassword is required.");
        }
        account.changePassword(password);
        Json.answer(ctx, 200, user());
    }

    private ObjectNode user() {
        ObjectNode answer = Json.object();
        answer.set("user", account.json());
        return answer;
    }
}
