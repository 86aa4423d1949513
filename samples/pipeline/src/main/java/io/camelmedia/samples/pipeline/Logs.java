// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import java.nio.file.Path;

/** Sends what the libraries log to a file, so that the console is the pipeline's. */
final class Logs {

    private static final String LOGGER = "org.slf4j.simpleLogger.";

    private Logs() {}

    /** Works before the first logger is made. */
    static void to(Path file) {
        System.setProperty(LOGGER + "logFile", file.toString());
        System.setProperty(LOGGER + "showDateTime", "true");
        // the web server of the simulators tells of each start and of its release
        System.setProperty(LOGGER + "log.io.javalin", "warn");
        System.setProperty(LOGGER + "log.org.eclipse.jetty", "warn");
        System.setProperty(LOGGER + "dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
    }
}
