package io.camelmedia.samples.pipeline;

import io.camelmedia.samples.pipeline.services.Service;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code --help} prints. */
final class Help {

    private static final String USAGE = """
            usage: samples/pipeline/run [--watch] [-Dname=value...] [file...]

            Takes media through four services: a video is uploaded to Pex, ingested and upscaled by Pixop, and the result
            downloaded; audio goes to the Content Automation API and comes back as MP3 of 320 kbit/s; what comes of each
            is delivered as an asset and a MediaBox in Ci, whose events are appended to outbox/events.jsonl.

            file      media to put into the inbox (as a link); without any, what lies in the inbox is done, and when it
                      is empty a sample video and a sample of audio
            --watch   go on when all is done, and wait for files to come into the inbox; with CI_SOURCE_WORKSPACE_ID also
                      for assets that are processed in that Workspace of Ci, which are downloaded and put into the inbox
            -D...     a setting as a system property of Java

            The folders inbox, outbox, media and state lie beside this script; -Dpipeline.home=DIR has them elsewhere.
            Each step that is done is remembered in state, so that a new run goes on where an earlier one ended. A file
            that is done moves to inbox/.done; what failed stays in the inbox.

            Exit code: 0 all is done, 1 a step failed, 2 nothing was started because of what was given.

            A service without settings is simulated in the same JVM. Settings are environment variables, or system
            properties (PEX_API_KEY is pex.apiKey):
            """;

    private Help() {}

    static String text() {
        return USAGE + Stream.of(Service.values()).map(Help::of).collect(Collectors.joining());
    }

    private static String of(Service service) {
        return "  " + service.title() + "\n    needs " + service.needs() + "\n"
                + (service.permits().isEmpty() ? "" : "    takes " + service.permits() + "\n");
    }
}
