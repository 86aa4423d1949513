// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit;

import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.media.MediaAnswer;
import io.camelmedia.testkit.media.StoredMedia;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A small service: counts what it does, takes media and gives it back. */
public final class EchoSimulator extends Simulator {

    private final AtomicInteger work = new AtomicInteger();
    private volatile StoredMedia received;

    private EchoSimulator(SimulatorSettings settings) {
        super(settings);
        listen(routes -> routes.post(
                        "/work",
                        ctx -> Json.answer(
                                ctx,
                                201,
                                Json.object()
                                        .put("done", work.incrementAndGet())
                                        .put("received", ctx.body().length())))
                .put("/media", ctx -> {
                    received = media().create("a file.bin", "video/mp4");
                    received.append(ctx.bodyInputStream());
                    Json.answer(ctx, 200, Json.object().put("sha256", received.sha256()));
                })
                .get("/media", ctx -> MediaAnswer.write(ctx, received))
                .head("/media", ctx -> MediaAnswer.write(ctx, received))
                .post("/refuse", ctx -> ctx.status(401))
                .get("/path/{name}", ctx -> ctx.result(ctx.pathParam("name"))));
        begin();
    }

    public static EchoSimulator start() {
        return new EchoSimulator(SimulatorSettings.defaults());
    }

    public int work() {
        return work.get();
    }

    public StoredMedia received() {
        return received;
    }

    @Override
    protected void resetState() {
        work.set(0);
        media().clear();
    }

    @Override
    public String scheme() {
        return "echo";
    }

    @Override
    protected Map<String, String> options() {
        return Map.of("apiKey", "sim-echo-key");
    }
}
