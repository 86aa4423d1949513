// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.calls;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.Strictness;
import io.camelmedia.testkit.api.BasicCredentials;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pixop.rules.PixopError;
import io.camelmedia.testkit.pixop.state.PixopAccount;
import io.camelmedia.testkit.pixop.state.PixopTeam;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** What every call goes through: the required headers, the credentials, and one lock over the state. */
public final class PixopCalls {

    private static final String JSON = "application/json";

    private final ReentrantLock lock = new ReentrantLock();
    private final PixopTokens tokens;
    private final PixopAccount account;
    private final Strictness strictness;

    /** Answers a call made in a team's name. */
    interface TeamHandler {
        void handle(Context ctx, PixopTeam team) throws Exception;
    }

    public PixopCalls(PixopTokens tokens, PixopAccount account, Strictness strictness) {
        this.tokens = tokens;
        this.account = account;
        this.strictness = strictness;
    }

    /**
     * A JSON call with email address and password, or with the token of another team, as the vendor's client makes it.
     */
    Handler withPassword(Handler handler) {
        return json(ctx -> {
            if (PixopTokens.isBearer(ctx)) {
                tokens.verify(ctx);
            } else {
                requirePassword(ctx);
            }
            handler.handle(ctx);
        });
    }

    /** A JSON call with a token. */
    Handler withToken(TeamHandler handler) {
        return json(ctx -> handler.handle(ctx, tokens.verify(ctx)));
    }

    /** A JSON call with a token, or with email address and password. */
    Handler withEither(Handler handler) {
        return json(ctx -> {
            if (ctx.header("Authorization") == null || PixopTokens.isBearer(ctx)) {
                tokens.verify(ctx);
            } else {
                requirePassword(ctx);
            }
            handler.handle(ctx);
        });
    }

    /** A call with a token that moves media; it locks the state for itself while it needs it. */
    Handler media(TeamHandler handler) {
        return ctx -> handler.handle(ctx, tokens.verify(ctx));
    }

    /** Reads or changes the state outside of a JSON call. */
    public <T> T change(Supplier<T> change) {
        lock.lock();
        try {
            return change.get();
        } finally {
            lock.unlock();
        }
    }

    /** The body of a call; one without a byte is an empty object. */
    static ObjectNode body(Context ctx) {
        if (ctx.bodyAsBytes().length == 0) {
            return Json.object();
        }
        return Json.objectOf(ctx).orElseThrow(() -> PixopError.BAD_REQUEST.problem("The body must be a JSON object."));
    }

    private Handler json(Handler handler) {
        return ctx -> {
            if (strictness.isStrict()) {
                requireDocumentedHeaders(ctx);
            }
            // The body is read before the state is locked, so that a slow client holds up nobody else.
            ctx.bodyAsBytes();
            lock.lock();
            try {
                handler.handle(ctx);
            } finally {
                lock.unlock();
            }
        };
    }

    private static void requireDocumentedHeaders(Context ctx) {
        String accept = ctx.header("Accept");
        if (accept == null || !accept.toLowerCase(Locale.ROOT).contains(JSON)) {
            throw PixopError.NOT_ACCEPTABLE.problem();
        }
        String type = ctx.contentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(JSON)) {
            throw PixopError.UNSUPPORTED_CONTENT.problem();
        }
    }

    private void requirePassword(Context ctx) {
        account.require(
                BasicCredentials.of(ctx.header("Authorization")).orElseThrow(PixopError.INVALID_CREDENTIALS::problem));
    }
}
