package io.camelmedia.testkit;

import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.media.MediaAnswer;
import io.camelmedia.testkit.media.MediaStore;
import io.camelmedia.testkit.media.StoredMedia;
import java.util.concurrent.atomic.AtomicInteger;

/** A small service: counts what it does, takes media and gives it back. */
public final class EchoSimulator extends Simulator {

    private final MediaStore store = new MediaStore();
    private final AtomicInteger work = new AtomicInteger();
    private volatile StoredMedia media;

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
                    media = store.create("a file.bin", "video/mp4");
                    media.append(ctx.bodyInputStream());
                    Json.answer(ctx, 200, Json.object().put("sha256", media.sha256()));
                })
                .get("/media", ctx -> MediaAnswer.write(ctx, media))
                .head("/media", ctx -> MediaAnswer.write(ctx, media))
                .post("/refuse", ctx -> ctx.status(401))
                .get("/path/{name}", ctx -> ctx.result(ctx.pathParam("name"))));
    }

    public static EchoSimulator start() {
        return new EchoSimulator(SimulatorSettings.defaults());
    }

    public int work() {
        return work.get();
    }

    public StoredMedia media() {
        return media;
    }

    @Override
    protected void resetState() {
        work.set(0);
        store.clear();
    }

    @Override
    public void close() {
        super.close();
        store.close();
    }
}
