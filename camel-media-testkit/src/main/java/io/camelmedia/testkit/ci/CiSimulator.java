package io.camelmedia.testkit.ci;

import io.camelmedia.testkit.Simulator;
import io.camelmedia.testkit.SimulatorSettings;

public final class CiSimulator extends Simulator {
    private CiSimulator(SimulatorSettings settings) {
        super(settings);
        listen(routes -> {});
    }

    public static CiSimulator start() {
        return start(SimulatorSettings.defaults());
    }

    public static CiSimulator start(SimulatorSettings settings) {
        return new CiSimulator(settings);
    }

    @Override
    protected void resetState() {}
}
