// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.calls;

import io.camelmedia.testkit.pex.rules.PexError;
import io.camelmedia.testkit.pex.rules.PexRates;
import io.camelmedia.testkit.pex.state.PexLock;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** What every call goes through: the API key, the rate limit, and the lock over the state. */
public final class PexCalls {

    public static final String API_KEY = "sim-pex-key";

    private static final String BEARER = "Bearer " + API_KEY;

    private final PexRates rates;
    private final PexLock lock;

    public PexCalls(PexRates rates, PexLock lock) {
        this.rates = rates;
        this.lock = lock;
    }

    /** A call with a small body, or none. */
    Handler json(Handler handler) {
        return authorized(ctx -> {
            // The body is read before the state is locked, so that a slow client holds up nobody else.
            ctx.bodyAsBytes();
            lock.lock();
            try {
                handler.handle(ctx);
            } finally {
                lock.unlock();
            }
        });
    }

    /** A call that streams its body, and locks the state by itself. */
    Handler authorized(Handler handler) {
        return ctx -> {
            requireKey(ctx);
            rates.count();
            handler.handle(ctx);
        };
    }

    private static void requireKey(Context ctx) {
        if (!BEARER.equals(ctx.header("Authorization"))) {
            throw PexError.UNAUTHORIZED.problem("Your API key is wrong or missing.");
        }
    }
}
