package io.camelmedia.testkit.pex.calls;

import io.camelmedia.testkit.pex.rules.PexError;
import io.camelmedia.testkit.pex.rules.PexRates;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** What every call goes through: the API key, the rate limit, and one lock over the state. */
public final class PexCalls {

    public static final String API_KEY = "sim-pex-key";

    private static final String BEARER = "Bearer " + API_KEY;

    private final ReentrantLock lock = new ReentrantLock();
    private final PexRates rates;

    public PexCalls(PexRates rates) {
        this.rates = rates;
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

    /** A call that streams, and sees to the state itself. */
    Handler authorized(Handler handler) {
        return ctx -> {
            requireKey(ctx);
            rates.count();
            handler.handle(ctx);
        };
    }

    /** Reads or changes the state from outside of a call. */
    public <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private static void requireKey(Context ctx) {
        if (!BEARER.equals(ctx.header("Authorization"))) {
            throw PexError.UNAUTHORIZED.problem("Your API key is wrong or missing.");
        }
    }
}
