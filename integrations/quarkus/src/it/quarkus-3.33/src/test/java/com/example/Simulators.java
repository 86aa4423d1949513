package com.example;

import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** The services, started before the application so that its properties lead to them. */
public class Simulators implements QuarkusTestResourceLifecycleManager {

    private final CiSimulator ci = CiSimulator.start();
    private final PixopSimulator pixop = PixopSimulator.start();

    @Override
    public Map<String, String> start() {
        Map<String, String> properties = new HashMap<>(ci.properties());
        properties.putAll(pixop.properties());
        return properties;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(ci, new TestInjector.MatchesType(CiSimulator.class));
        injector.injectIntoFields(pixop, new TestInjector.MatchesType(PixopSimulator.class));
    }

    @Override
    public void stop() {
        ci.close();
        pixop.close();
    }
}
