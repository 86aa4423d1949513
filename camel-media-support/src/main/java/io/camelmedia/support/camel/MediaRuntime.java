package io.camelmedia.support.camel;

import io.camelmedia.support.http.Account;
import io.camelmedia.support.http.HttpClients;
import io.camelmedia.support.http.InFlightRequests;
import io.camelmedia.support.http.execution.TimerDelayScheduler;
import io.camelmedia.support.http.message.Origin;
import io.camelmedia.support.job.JobPoller;
import io.camelmedia.support.poll.CursorClaims;
import io.camelmedia.support.poll.store.CursorStores;
import io.camelmedia.support.transfer.store.UploadStores;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.support.LifecycleStrategySupport;
import org.apache.camel.support.service.ServiceSupport;
import org.apache.camel.util.concurrent.ThreadPoolRejectedPolicy;

/**
 * What all endpoints of the four components share in one CamelContext: time, the requests on their way, HTTP clients
 * and accounts. When the context begins to stop, everything that waits or transfers is ended at once, each with the
 * reason, so that no exchange holds the shutdown.
 */
public final class MediaRuntime extends ServiceSupport {

    private static final long TICK = 100;
    private static final long GRACE = 1000;
    private static final int POOL = 16;

    private final CamelContext context;
    private final HttpClients clients;
    private final InFlightRequests inFlightRequests = new InFlightRequests();
    private final Map<AccountKey, Shared> accounts = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer;
    private final ExecutorService pool;
    private final ExecutorService listeners;
    private final TimerDelayScheduler delays;
    private final CursorStores cursorStores;
    private final UploadStores uploadStores;
    private final CursorClaims cursorClaims = new CursorClaims();

    private record AccountKey(String scheme, Origin origin, Object identity) {}

    /** What the endpoints of one account share. */
    record Shared(Account account, JobPoller jobs) {}

    private MediaRuntime(CamelContext context) {
        this.context = context;
        this.clients = new HttpClients(context);
        this.cursorStores = new CursorStores(context);
        this.uploadStores = new UploadStores(context);
        this.timer = context.getExecutorServiceManager().newSingleThreadScheduledExecutor(this, "MediaTimer");
        this.pool = context.getExecutorServiceManager().newThreadPool(this, "MediaPool", profile());
        this.listeners = context.getExecutorServiceManager().newThreadPool(this, "MediaListeners", profile());
        this.delays = new TimerDelayScheduler(Clock.systemUTC(), timer, this::execute, listeners);
    }

    private static ThreadPoolProfile profile() {
        ThreadPoolProfile profile = new ThreadPoolProfile("media");
        profile.setPoolSize(POOL);
        profile.setMaxPoolSize(POOL);
        profile.setMaxQueueSize(-1);
        profile.setAllowCoreThreadTimeOut(true);
        profile.setRejectedPolicy(ThreadPoolRejectedPolicy.Abort);
        return profile;
    }

    /** What ends when the pool is shut down already goes on where it is: no exchange may be left without an end. */
    private void execute(Runnable task) {
        try {
            pool.execute(task);
        } catch (RejectedExecutionException e) {
            task.run();
        }
    }

    /** The runtime of a context, made when it is first asked for. */
    public static synchronized MediaRuntime of(CamelContext context) throws Exception {
        MediaRuntime runtime = context.hasService(MediaRuntime.class);
        if (runtime == null) {
            runtime = new MediaRuntime(context);
            context.addService(runtime);
            context.addLifecycleStrategy(runtime.stopper());
        }
        return runtime;
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

    HttpClients clients() {
        return clients;
    }

    /** What is known of each account, without its secrets. */
    List<Map<String, Object>> accounts() {
        return accounts.entrySet().stream()
                .map(entry -> Map.<String, Object>of(
                        "component", entry.getKey().scheme(),
                        "service", entry.getKey().origin().toString(),
                        "jobs", entry.getValue().jobs().size()))
                .toList();
    }

    Shared account(String scheme, Origin origin, Object identity, Supplier<Account> first) {
        return accounts.computeIfAbsent(
                new AccountKey(scheme, origin, identity),
                key -> new Shared(first.get(), new JobPoller(scheme, delays)));
    }

    private LifecycleStrategySupport stopper() {
        return new LifecycleStrategySupport() {
            @Override
            public void onContextStopping(CamelContext stopping) {
                inFlightRequests.stopTransfers();
                delays.stop();
                timer.schedule(inFlightRequests::stop, GRACE, TimeUnit.MILLISECONDS);
            }
        };
    }

    @Override
    protected void doStart() {
        timer.scheduleWithFixedDelay(() -> inFlightRequests.tick(delays.nanos()), TICK, TICK, TimeUnit.MILLISECONDS);
    }

    @Override
    protected void doStop() {
        inFlightRequests.stop();
        context.getExecutorServiceManager().shutdownNow(timer);
        context.getExecutorServiceManager().shutdownGraceful(pool, GRACE);
        context.getExecutorServiceManager().shutdownGraceful(listeners, GRACE);
        clients.close();
    }
}
