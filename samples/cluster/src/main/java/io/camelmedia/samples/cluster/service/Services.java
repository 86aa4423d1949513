// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster.service;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The services that the nodes call. */
public interface Services extends AutoCloseable {

    /** What leads a node to them: addresses, credentials, and the Workspaces that files come from and go to. */
    Map<String, String> properties();

    /** Lets so many files arrive, each a moment after the other; returns when all are there. */
    void offer(int files) throws InterruptedException;

    /** The calls that Pex counts against its limit, in the order of their arrival; empty when nobody here sees them. */
    List<Call> pexCalls();

    /** The polls for events. */
    List<Call> polls();

    /** What the services have in the end, held against what was to be. */
    List<Check> judge();

    @Override
    void close();

    /**
     * A call that a service has seen.
     *
     * @param node  who sent it
     * @param nanos monotonic time
     */
    record Call(String node, Instant at, long nanos) {}
}
