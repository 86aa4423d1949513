// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster.service;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.SimulatorClock;
import io.camelmedia.testkit.SimulatorSettings;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** All three simulated, by the machine's time. */
public final class Simulators implements Services {

    /** Ingestion takes a third of the time that Pixop needs. */
    private static final int INGESTION_PART = 3;

    private static final int NO_LIMIT = 1_000_000;

    private static final int USUAL_BYTES = 300_000;
    /** Sent to Ci in parts, from 5 MiB on. */
    private static final int MANY_BYTES = 6_000_000;

    private static final int MANY_EACH = 10;

    private final SimulatorSettings settings = SimulatorSettings.defaults().withClock(SimulatorClock.running());
    private final PexSimulator pex = PexSimulator.start(settings);
    private final PixopSimulator pixop = PixopSimulator.start(settings);
    private final CiSimulator ci = CiSimulator.start(settings);
    private final String target = ci.addWorkspace("Deliveries");
    private final List<SourceFile> files = new CopyOnWriteArrayList<>();
    private final Random random = new Random();
    private final Arrivals arrivals;

    public Simulators(Arrivals arrivals) {
        this.arrivals = arrivals;
        pixop.ingestion().waits(Duration.ZERO);
        pixop.processing().waits(Duration.ZERO);
        Duration ingestion = arrivals.jobs().dividedBy(INGESTION_PART);
        pixop.ingestion().takes(ingestion);
        pixop.processing().takes(arrivals.jobs().minus(ingestion));
        if (arrivals.lifted()) {
            pex.rates().permit(NO_LIMIT, Duration.ofSeconds(1));
        }
    }

    @Override
    public Map<String, String> properties() {
        Map<String, String> all = new LinkedHashMap<>();
        Stream.of(pex, pixop, ci).forEach(simulator -> all.putAll(simulator.properties()));
        all.put("cluster.source", CiSimulator.WORKSPACE);
        all.put("cluster.target", target);
        all.put("cluster.recipients", CiSimulator.USERNAME);
        if (arrivals.lifted()) {
            all.put("cluster.permits", Integer.toString(NO_LIMIT));
        }
        return all;
    }

    @Override
    public void offer(int count) throws InterruptedException {
        for (int number = 1; number <= count; number++) {
            arrive("reel-%06d.mp4".formatted(number), number % MANY_EACH == 0 ? MANY_BYTES : USUAL_BYTES);
            TimeUnit.NANOSECONDS.sleep(arrivals.gap().toNanos());
        }
    }

    private void arrive(String name, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        String id = ci.addAsset(name, CiSimulator.ROOT_FOLDER, bytes);
        files.add(new SourceFile(id, name, ci.file(id).sha256()));
        ObjectNode details = JsonNodeFactory.instance.objectNode();
        details.putArray("assets").addObject().put("id", id).put("name", name);
        ci.events()
                .add(
                        CiSimulator.WORKSPACE,
                        "AssetProcessingFinished",
                        ci.clock().instant(),
                        details);
    }

    @Override
    public List<Call> pexCalls() {
        return calls(pex.journal().all().stream()
                .filter(request -> !request.path().startsWith("/int/"))
                .toList());
    }

    @Override
    public List<Call> polls() {
        return calls(ci.journal().requests("POST", "/events"));
    }

    private static List<Call> calls(List<RecordedRequest> requests) {
        return requests.stream()
                .map(request -> new Call(
                        request.header("User-Agent").orElse(""), request.receivedAt(), request.receivedNanos()))
                .toList();
    }

    @Override
    public List<Check> judge() {
        Judgement judgement = new Judgement(files, pex.state(), pixop.state(), ci.state());
        return Stream.concat(judgement.checks(target, asset -> ci.file(asset).sha256()).stream(), rate().stream())
                .toList();
    }

    private List<Check> rate() {
        if (arrivals.lifted()) {
            return List.of();
        }
        int most = Rate.most(pexCalls());
        int refused = pex.rates().refused();
        return List.of(new Check(
                "at most " + Rate.LIMIT + " Pex calls in any second",
                most <= Rate.LIMIT && refused == 0,
                most + " at most, " + refused + " refused"));
    }

    @Override
    public void close() {
        ci.close();
        pixop.close();
        pex.close();
    }
}
