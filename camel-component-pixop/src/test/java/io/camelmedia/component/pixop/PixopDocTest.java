// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.pixop.model.Account;
import io.camelmedia.component.pixop.model.CreatedVideo;
import io.camelmedia.component.pixop.model.DeletedVideos;
import io.camelmedia.component.pixop.model.Identity;
import io.camelmedia.component.pixop.model.IngestEvent;
import io.camelmedia.component.pixop.model.IngestProgress;
import io.camelmedia.component.pixop.model.IngestedVideo;
import io.camelmedia.component.pixop.model.MediaInfo;
import io.camelmedia.component.pixop.model.ProcessEvent;
import io.camelmedia.component.pixop.model.ProcessProgress;
import io.camelmedia.component.pixop.model.ProcessingJob;
import io.camelmedia.component.pixop.model.Project;
import io.camelmedia.component.pixop.model.Token;
import io.camelmedia.component.pixop.model.UploadedMedia;
import io.camelmedia.component.pixop.model.Video;
import io.camelmedia.support.contract.DocContract;
import io.camelmedia.support.contract.DocExample;
import io.camelmedia.support.transfer.download.DownloadedMedia;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PixopDocTest extends DocContract {

    private static final byte[] BYTES = {1, 2, 3};

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    private String source;
    private String processed;

    PixopDocTest() {
        super(new PixopApi());
    }

    @BeforeEach
    void fill() {
        source = pixop.addVideo("trailer.mov", BYTES);
        pixop.clock().advance(Duration.ofMinutes(1));
        processed = pixop.process(source);
        pixop.clock().advance(Duration.ofMinutes(1));
        pixop.addVideo("running.mov", BYTES);
        pixop.process(source);
        for (var jobs : List.of(pixop.ingestion(), pixop.processing())) {
            jobs.waits(Duration.ZERO);
            jobs.takes(Duration.ZERO);
        }
    }

    @Override
    protected void configure(CamelContext context) {
        PixopTestSupport.configure(context, pixop.baseUrl());
        Properties properties = new Properties();
        properties.put("project", PixopSimulator.PROJECT);
        context.getPropertiesComponent().setInitialProperties(properties);
    }

    @Override
    protected Map<String, Supplier<DocExample>> examples() {
        return Map.ofEntries(
                Map.entry("token", () -> DocExample.of(Token.class, null)),
                Map.entry("token/verify", () -> DocExample.of(Identity.class, null)),
                Map.entry("account", () -> DocExample.of(Account.class, null)),
                Map.entry("account/auth-secret", () -> DocExample.of(Account.class, null)),
                Map.entry("account/signature-secret", () -> DocExample.of(Account.class, null)),
                Map.entry(
                        "account/password",
                        () -> DocExample.of(Account.class, Map.of("newPassword", "another-sim-password"))),
                Map.entry("projects", () -> DocExample.of(List.class, null)),
                Map.entry("projects/create", () -> DocExample.of(Project.class, null)),
                Map.entry("projects/get", () -> DocExample.of(Project.class, PixopSimulator.PROJECT)),
                Map.entry("projects/update", () -> DocExample.of(Project.class, PixopSimulator.PROJECT)),
                Map.entry("projects/delete", PixopDocTest::deleting),
                Map.entry("videos", () -> DocExample.of(List.class, PixopSimulator.PROJECT)),
                Map.entry("videos/create", () -> DocExample.of(CreatedVideo.class, null)),
                Map.entry("videos/get", () -> DocExample.of(Video.class, source)),
                Map.entry("videos/delete", () -> DocExample.of(DeletedVideos.class, source)),
                Map.entry("ingest/progress", () -> DocExample.of(IngestProgress.class, source)),
                Map.entry("process/progress", () -> DocExample.of(ProcessProgress.class, processed)),
                Map.entry("ingest", () -> DocExample.of(IngestedVideo.class, BYTES)),
                Map.entry("ingest as a consumer", () -> DocExample.of(IngestEvent.class, null)),
                Map.entry("process", () -> DocExample.of(ProcessingJob.class, source)),
                Map.entry("process as a consumer", () -> DocExample.of(ProcessEvent.class, null)),
                Map.entry("media/upload", () -> DocExample.of(UploadedMedia.class, BYTES, Map.of("item", source))),
                Map.entry("media/download", () -> DocExample.of(DownloadedMedia.class, processed)),
                Map.entry("media/head", () -> DocExample.of(MediaInfo.class, processed)));
    }

    /** A project can be deleted while it holds no videos. */
    private static DocExample deleting() {
        pixop.reset();
        return new DocExample(PixopSimulator.PROJECT, Map.of(), exchange -> assertThat(
                        exchange.getMessage().getBody())
                .isNull());
    }
}
