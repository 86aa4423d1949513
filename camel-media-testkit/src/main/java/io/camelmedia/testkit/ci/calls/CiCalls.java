// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import io.camelmedia.testkit.Strictness;
import io.camelmedia.testkit.ci.bodies.CiBody;
import io.camelmedia.testkit.ci.rules.CiError;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** What every call goes through: the length header, the caller's token, and one lock over the state. */
public final class CiCalls {

    private final ReentrantLock lock = new ReentrantLock();
    private final CiTokens tokens;
    private final CiDeferred deferred;
    private final Strictness strictness;

    public CiCalls(CiTokens tokens, CiDeferred deferred, Strictness strictness) {
        this.tokens = tokens;
        this.deferred = deferred;
        this.strictness = strictness;
    }

    /** A call with an access token. */
    public Handler authorized(Handler handler) {
        return open(ctx -> {
            tokens.requireAccess(ctx);
            handler.handle(ctx);
        });
    }

    /** A call that decides for itself who may make it. */
    public Handler open(Handler handler) {
        return ctx -> {
            requireLength(ctx);
            // The body is read before the state is locked, so that a slow client holds up nobody else.
            byte[] body = ctx.bodyAsBytes();
            if (strictness.isStrict() && body.length > 0) {
                requireType(ctx);
            }
            lock.lock();
            try {
                deferred.settle();
                handler.handle(ctx);
            } finally {
                lock.unlock();
            }
        };
    }

    /** Changes the state from outside of a call. */
    public <T> T change(Supplier<T> change) {
        lock.lock();
        try {
            deferred.settle();
            return change.get();
        } finally {
            lock.unlock();
        }
    }

    private static void requireType(Context ctx) {
        String type = ctx.contentType();
        if (type == null || !CiBody.isJson(type)) {
            throw CiError.INVALID_REQUEST.problem();
        }
    }

    private static void requireLength(Context ctx) {
        boolean needed = ctx.method().equals(HandlerType.POST) || ctx.method().equals(HandlerType.PUT);
        if (needed && ctx.header("Content-Length") == null) {
            throw CiError.LENGTH_REQUIRED.problem();
        }
    }
}
