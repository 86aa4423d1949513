// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What the command line can do, for its reader. */
final class Usage {

    /** One line for who made a mistake. */
    static final String LINE = "usage: <simulator>=<port>... [options], simulators: " + SimulatorType.names()
            + "; or check <service> --base-url <url>; --help tells all";

    private Usage() {}

    static String full() {
        return """
                Simulators of media services, for Camel routes and any other client.

                usage: java -jar camel-media-testkit-cli.jar <simulator>=<port>... [options]

                simulators: %s; port 0 takes a free one

                When all of them run, READY with their addresses is printed, followed by the properties that point
                a Camel application at them. Each is driven over HTTP below /__sim/ (see /__sim/openapi.json).

                  --properties FILE           writes these properties to FILE too
                  --state DIR                 keeps everything in DIR, across restarts and kill -9
                  --seed demo                 lets copies, events and processed media appear over time
                  --strict                    refuses whatever the services' documents ask for, too
                  --host ADDRESS              listens there; 0.0.0.0 for every address of the machine
                  --control-token-file FILE   lets callers from elsewhere drive the simulators who have the token in FILE
                  <simulator>.public=<url>    what URLs bear that the simulator hands out
                %s  --help                      prints this

                usage: java -jar camel-media-testkit-cli.jar check <service> --base-url <url> [--credentials FILE]

                Makes every reading call of a real service and compares the answers with what the component's
                records and the simulator have: same, more fields, other types, refused. Nothing is changed there,
                and no value is shown. Credentials are read from FILE, as an application's properties have them
                (camel.component.pex.api-key=...), or from the environment (CAMEL_COMPONENT_PEX_API_KEY).

                The exit code is 2 for bad arguments, 1 for a port that is taken or a check that cannot be made,
                3 for a service that answers what is not expected.
                """.formatted(SimulatorType.names(), numbers());
    }

    private static String numbers() {
        return Arrays.stream(SimulatorType.values())
                .flatMap(type -> type.options().stream().map(option -> type.argument() + "." + option + "=<number>"))
                .map("  %-27s a limit of this simulator%n"::formatted)
                .collect(Collectors.joining());
    }
}
