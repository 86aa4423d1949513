// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer;

import io.camelmedia.support.http.Account;
import io.camelmedia.support.http.Credentials;
import io.camelmedia.support.http.Gateway;
import io.camelmedia.support.http.HttpClients;
import io.camelmedia.support.http.InFlightRequests;
import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.http.execution.Slots;
import io.camelmedia.support.http.execution.StopSignals;
import io.camelmedia.support.http.limit.Limiter;
import io.camelmedia.support.http.message.Origin;
import io.camelmedia.support.http.retry.RetryPolicy;
import io.camelmedia.support.http.retry.RetryQuota;
import io.camelmedia.support.transfer.download.Download;
import io.camelmedia.support.transfer.download.FileServer;
import io.camelmedia.support.transfer.progress.Activity;
import io.camelmedia.support.transfer.progress.Progress;
import io.camelmedia.support.transfer.progress.ProgressListener;
import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;

/** A gateway with time in a test's hand. */
public final class Rig implements AutoCloseable {

    /** As many as camel-http has connections per route. */
    private static final int SLOTS = 20;

    public static final long MAX_RESPONSE_SIZE = 1_000_000;

    public static final Duration IDLE = Duration.ofSeconds(30);

    public final ExecutorService pool = Executors.newCachedThreadPool();
    public final ManualDelayScheduler delays;
    public final StopSignals stops = new StopSignals();
    public final InFlightRequests inFlightRequests = new InFlightRequests(stops);
    public final CamelContext context = new DefaultCamelContext();
    public final Exchange exchange = new DefaultExchange(context);
    private final CloseableHttpClient client = client();

    /** Work goes on on threads of its own. */
    public Rig() {
        delays = new ManualDelayScheduler(pool);
    }

    /** Work goes on where the test says. */
    public Rig(Executor executor) {
        delays = new ManualDelayScheduler(executor);
    }

    private static CloseableHttpClient client() {
        HttpClientBuilder builder = HttpClientBuilder.create();
        HttpClients.configure(builder);
        return builder.build();
    }

    public Gateway gateway(URI base) {
        return gateway(base, 3);
    }

    public Gateway gateway(URI base, int maxAttempts) {
        Account account = new Account(
                Origin.of(base),
                null,
                Limiter.NONE,
                Credentials.NONE,
                new RetryQuota(),
                new Slots(SLOTS, delays),
                new Slots(SLOTS, delays));
        RetryPolicy retries = new RetryPolicy(maxAttempts, Duration.ofSeconds(20), true);
        return new Gateway(
                "test",
                client,
                account,
                new PlainErrors(),
                retries,
                delays,
                inFlightRequests,
                null,
                MAX_RESPONSE_SIZE,
                CallScope.CONTEXT);
    }

    public Progress progress(Gateway gateway, Activity activity, ProgressListener listener) {
        return Progress.of(gateway, exchange, "media/move", activity, listener);
    }

    public Download download(FileServer server) {
        return download(gateway(server.uri()), server.uri());
    }

    public Download download(Gateway gateway, URI address) {
        return Download.of(
                        gateway, "media/download", address.getPath(), () -> CompletableFuture.completedFuture(address))
                .idle(IDLE)
                .progress(progress(gateway, Activity.DOWNLOAD, null));
    }

    public static <T> T await(CompletableFuture<T> stage) throws Exception {
        return stage.get(30, TimeUnit.SECONDS);
    }

    /** Waits for the stage's end, however it ends. */
    public static void settled(CompletableFuture<?> stage) throws Exception {
        stage.handle((value, failure) -> value).get(30, TimeUnit.SECONDS);
    }

    /** As a server's script can: a test that ends interrupts it. */
    public static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** What the stage fails with. */
    public static Throwable failure(CompletableFuture<?> stage) throws InterruptedException, TimeoutException {
        try {
            Object value = stage.get(30, TimeUnit.SECONDS);
            throw new AssertionError("did not fail, but brought " + value);
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }

    public static byte[] random(int length, long seed) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As when the timeout of a stopping CamelContext has struck. */
    public void stop() {
        stops.end(StopSignals.CONTEXT);
        inFlightRequests.stop();
    }

    /** As a CamelContext that is started again. */
    public void startAgain() {
        stops.clear(StopSignals.CONTEXT);
    }

    @Override
    public void close() throws IOException {
        client.close();
        context.stop();
        pool.shutdownNow();
    }
}
