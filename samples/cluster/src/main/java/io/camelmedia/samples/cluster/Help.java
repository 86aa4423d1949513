// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster;

/** What {@code --help} prints. */
final class Help {

    static final String TEXT = """
            samples/cluster/run [--nodes 4] [--files 200] [--kill]

            Starts PostgreSQL, a broker, simulators of Pex, Pixop and Ci, and nodes: JVMs of one application. The active
            node follows the events of a Workspace of Ci into a queue; every node takes files from it, uploads them to
            Pex, lets Pixop make them larger, and delivers them to Ci. The end is a table and a verdict.

            --nodes N   so many nodes
            --files N   so many files
            --kill      nodes are killed at random all the time, database and broker restarted once

            -Dcluster.database=jdbc:postgresql://...   a database that is there
            -Dcluster.broker=tcp://...                 a broker that is there
            -Dcluster.services=FILE                    the real services: properties of the components, and
                                                       cluster.source, cluster.target, cluster.recipients
            -Dcluster.killEvery=8s                     between two kills, on average
            -Dcluster.arrivals=500ms                   between two files; with --kill they take 40 s at least
            -Dcluster.consumers=4                      files that a node works on at a time
            -Dcluster.jobs=6s                          that Pixop's simulator takes for a file
            -Dcluster.lifted=true                      the services' limits are lifted
            -Dcluster.patience=15m                     after which the run ends, whatever is missing

            The exit code is 0 when the verdict holds, 1 when it does not, 2 when something is wrong with the arguments.
            """;

    private Help() {}
}
