package io.camelmedia.samples.cluster.engine;

/** One that was started here, and so may be stopped. */
public interface RestartableEngine extends Engine {

    /** Stops it and starts it again at the same address with what it had. */
    void restart();
}
