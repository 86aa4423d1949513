// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel;

import io.camelmedia.support.camel.view.AccountView;
import io.camelmedia.support.http.Account;
import io.camelmedia.support.http.HttpClients;
import io.camelmedia.support.http.InFlightRequests;
import io.camelmedia.support.http.execution.SharedValues;
import io.camelmedia.support.http.execution.StopSignals;
import io.camelmedia.support.http.execution.TimerDelayScheduler;
import io.camelmedia.support.http.message.Origin;
import io.camelmedia.support.monitor.Meters;
import io.camelmedia.support.monitor.RecentFailures;
import io.camelmedia.support.monitor.Totals;
import io.camelmedia.support.poll.CursorClaims;
import io.camelmedia.support.poll.store.CursorStores;
import io.camelmedia.support.transfer.progress.RunningTransfers;
import io.camelmedia.support.transfer.store.UploadStores;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.Service;
import org.apache.camel.spi.ExecutorServiceManager;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.support.ResolverHelper;
import org.apache.camel.support.service.ServiceSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What all endpoints of the four components share in one CamelContext: time, threads, the requests on their way, HTTP
 * clients and accounts.
 */
public final class MediaRuntime extends ServiceSupport {

    private static final Logger LOG = LoggerFactory.getLogger(MediaRuntime.class);
    /**
     * The names of the resources under which Camel's factory finder looks for {@link Meters} and for the console in the
     * browser.
     */
    private static final String METERS = "media-meters";

    private static final String CONSOLE = "media-console";
    private static final long TICK = 100;
    private static final long SWEEP = 10_000;
    private static final long GRACE = 1000;
    /** An account that nobody uses is kept for a while, so that a route that starts again has its token. */
    private static final Duration KEEP = Duration.ofMinutes(5);

    private final CamelContext context;
    private final HttpClients clients;
    private final StopSignals stops = new StopSignals();
    private final Totals totals;
    private final InFlightRequests inFlightRequests;
    private final RunningTransfers transfers = new RunningTransfers();
    private final RecentFailures failures = new RecentFailures(Clock.systemUTC());
    private final SharedValues<AccountKey, Shared> accounts;
    private final ScheduledExecutorService timer;
    private final ExecutorService executor;
    private final TimerDelayScheduler delays;
    private final CursorStores cursorStores;
    private final UploadStores uploadStores;
    private final CursorClaims cursorClaims;
    private final StopListener stopListener;

    record AccountKey(String scheme, Origin origin, Object identity) {

        /** The identity may hold secrets. */
        @Override
        public String toString() {
            return scheme + " " + origin;
        }
    }

    /**
     * What the endpoints of one account share.
     *
     * @param view   what is seen of it
     * @param client obtains the account's tokens
     */
    record Shared(Account account, AccountView view, HttpClients.Lease client) {}

    private MediaRuntime(CamelContext context) {
        this.context = context;
        this.totals = new Totals(
                ResolverHelper.resolveService(context, METERS, Meters.class).orElse(Meters.NONE));
        this.inFlightRequests = new InFlightRequests(stops, totals);
        this.cursorClaims = new CursorClaims(totals);
        this.accounts = new SharedValues<>(MediaRuntime::keep, this::letGo);
        this.clients = new HttpClients(context);
        this.cursorStores = new CursorStores(context);
        ExecutorServiceManager threads = context.getExecutorServiceManager();
        this.timer = threads.newScheduledThreadPool(this, "MediaTimer", timerProfile());
        this.executor = threads.newCachedThreadPool(this, "MediaWork");
        this.delays = new TimerDelayScheduler(Clock.systemUTC(), timer, executor, stops);
        this.uploadStores = new UploadStores(context, delays);
        this.stopListener = new StopListener(stops, delays, inFlightRequests);
    }

    /** One thread, and a queue without a bound, whatever the user's profiles say. */
    private static ThreadPoolProfile timerProfile() {
        ThreadPoolProfile profile = new ThreadPoolProfile("camelMediaTimer");
        profile.setPoolSize(1);
        profile.setMaxPoolSize(0);
        profile.setMaxQueueSize(-1);
        return profile;
    }

    /** The runtime of a context, made when it is first asked for. */
    public static MediaRuntime of(CamelContext context) throws Exception {
        MediaRuntime runtime = context.hasService(MediaRuntime.class);
        if (runtime != null) {
            return runtime;
        }
        synchronized (context) {
            runtime = context.hasService(MediaRuntime.class);
            if (runtime == null) {
                runtime = new MediaRuntime(context);
                context.getCamelContextExtension().addContextPlugin(RunningTransfers.class, runtime.transfers);
                context.getCamelContextExtension().addContextPlugin(RecentFailures.class, runtime.failures);
                context.addService(runtime);
                context.addLifecycleStrategy(runtime.stopListener);
                Optional<Service> console = ResolverHelper.resolveService(context, CONSOLE, Service.class);
                if (console.isPresent()) {
                    context.addService(console.get());
                }
            }
            return runtime;
        }
    }

    public TimerDelayScheduler delays() {
        return delays;
    }

    public InFlightRequests inFlightRequests() {
        return inFlightRequests;
    }

    CursorStores cursorStores() {
        return cursorStores;
    }

    UploadStores uploadStores() {
        return uploadStores;
    }

    CursorClaims cursorClaims() {
        return cursorClaims;
    }

    /** The HTTP clients of all accounts. */
    public HttpClients clients() {
        return clients;
    }

    Totals totals() {
        return totals;
    }

    RunningTransfers transfers() {
        return transfers;
    }

    RecentFailures failures() {
        return failures;
    }

    /** What is seen of each account. */
    List<AccountView> accounts() {
        List<AccountView> all = new ArrayList<>();
        accounts.forEach((key, shared) -> all.add(shared.view()));
        return all;
    }

    /** How many accounts are kept. */
    public int accountCount() {
        return accounts.size();
    }

    SharedValues<AccountKey, Shared>.Lease account(
            String scheme, Origin origin, Object identity, SharedValues.Maker<AccountKey, Shared> first)
            throws Exception {
        return accounts.lease(new AccountKey(scheme, origin, identity), key -> {
            Shared shared = first.make(key);
            context.addService(shared.view());
            totals.opened(shared.view());
            return shared;
        });
    }

    private void letGo(Shared shared) {
        totals.closed(shared.view());
        try {
            context.removeService(shared.view());
        } catch (Exception e) {
            LOG.warn("The MBean of an account that nobody uses could not be removed", e);
        }
        shared.client().release();
    }

    /** Longer than the limiter has to remember calls, and as long as the token is worth something. */
    private static Duration keep(Shared shared) {
        Duration limiter = shared.account().limiter().memory().plus(KEEP);
        Instant token = shared.account().credentials().validUntil();
        Instant now = Instant.now();
        Duration left = token.isAfter(now) ? Duration.between(now, token) : Duration.ZERO;
        return limiter.compareTo(left) > 0 ? limiter : left;
    }

    /** Ends the requests and the waits of an owner, who wants no answer any more, and refuses further ones. */
    void end(Object owner) {
        stopListener.end(owner);
    }

    /** The owner may send again. */
    void goOn(Object owner) {
        stops.clear(owner);
    }

    @Override
    protected void doStart() {
        timer.scheduleWithFixedDelay(() -> inFlightRequests.tick(delays.nanos()), TICK, TICK, TimeUnit.MILLISECONDS);
        timer.scheduleWithFixedDelay(
                () -> delays.executor().execute(() -> sweep(System.nanoTime())), SWEEP, SWEEP, TimeUnit.MILLISECONDS);
    }

    /**
     * Lets go of the accounts and the HTTP clients that nobody has used for as long as they are kept.
     *
     * @param now as {@link System#nanoTime} tells it
     */
    public void sweep(long now) {
        try {
            accounts.sweep(now);
            clients.sweep(now);
        } catch (RuntimeException e) {
            LOG.warn("What nobody uses could not be let go; it is tried again", e);
        }
    }

    @Override
    protected void doStop() {
        context.getLifecycleStrategies().remove(stopListener);
        stopListener.end(StopSignals.CONTEXT);
        ExecutorServiceManager threads = context.getExecutorServiceManager();
        threads.shutdownNow(timer);
        threads.shutdownGraceful(executor, GRACE);
        accounts.close();
        clients.close();
    }
}
