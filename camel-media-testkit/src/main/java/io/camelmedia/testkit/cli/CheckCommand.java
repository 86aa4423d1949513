// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.cli;

import io.camelmedia.testkit.check.CheckReport;
import io.camelmedia.testkit.check.ServiceCheck;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** {@code check <service> --base-url <url>}: holds a real service against its component and its simulator. */
final class CheckCommand {

    /** The command's name. */
    static final String NAME = "check";

    /** The exit code when the service answered what was not expected. */
    static final int DIFFERENT = 3;

    private static final String BASE_URL = "--base-url";
    private static final String CREDENTIALS = "--credentials";

    private static final String NO_ADDRESS = "'" + BASE_URL + "': an https address is needed, or http on this machine";

    private final ServiceCheck check;

    private CheckCommand(ServiceCheck check) {
        this.check = check;
    }

    /** @param args what follows the command's name */
    static CheckCommand parse(Map<String, String> environment, String... args) throws BadArguments {
        Options options = Options.parse(Set.of(), Set.of(BASE_URL, CREDENTIALS), args);
        List<String> rest = options.rest();
        if (rest.size() != 1) {
            throw new BadArguments("'" + NAME + "' takes one service, one of " + schemes());
        }
        String baseUrl = options.value(BASE_URL).orElseThrow(() -> new BadArguments("'" + BASE_URL + "' is missing"));
        requireAddress(baseUrl);
        Properties file = new Properties();
        if (options.has(CREDENTIALS)) {
            load(file, options.value(CREDENTIALS).orElseThrow());
        }
        return new CheckCommand(ServiceCheck.of(rest.get(0), baseUrl, file, environment)
                .orElseThrow(() -> new BadArguments("'" + rest.get(0) + "' is no service; there are " + schemes())));
    }

    /** Makes the check, prints its table, and gives the exit code. */
    int run(PrintStream out) {
        CheckReport report = check.run();
        out.print(report.table());
        return report.isUpToDate() ? 0 : DIFFERENT;
    }

    private static String schemes() {
        return String.join(", ", ServiceCheck.schemes());
    }

    /** Credentials go there, so an address that somebody can listen to is refused. */
    private static void requireAddress(String url) throws BadArguments {
        try {
            URI address = URI.create(url);
            boolean local = "http".equals(address.getScheme())
                    && Set.of("127.0.0.1", "localhost").contains(String.valueOf(address.getHost()));
            if (address.getHost() != null && (local || "https".equals(address.getScheme()))) {
                return;
            }
        } catch (IllegalArgumentException e) {
            throw new BadArguments(NO_ADDRESS);
        }
        throw new BadArguments(NO_ADDRESS);
    }

    private static void load(Properties properties, String file) throws BadArguments {
        try (Reader reader = Files.newBufferedReader(Path.of(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new BadArguments("'" + CREDENTIALS + " " + file + "': the file cannot be read");
        }
    }
}
