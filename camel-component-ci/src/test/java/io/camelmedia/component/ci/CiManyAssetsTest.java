// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.ci.model.Item;
import io.camelmedia.support.recorder.ProgramProcess;
import io.camelmedia.testkit.ci.CiSimulator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Goes through more assets than a page holds, and more pages than a window of the rate limit permits. */
@Timeout(300)
class CiManyAssetsTest extends CiTestSupport {

    private static final int MANY = 500_000;

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @TempDir
    Path folder;

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @ParameterizedTest
    @ValueSource(strings = {"folders/contents?folderId=sim-folder", "workspaces/contents?workspaceId=sim-workspace"})
    void assetsComePageByPageAndNoFolderBetweenThem(String list) {
        ci.addFolder("Between", CiSimulator.FOLDER);
        List<String> added = IntStream.range(0, 250)
                .mapToObj(number -> ci.addAsset("Take " + (1000 + number) + ".mov", CiSimulator.FOLDER, 1024))
                .toList();

        Iterator<?> all = template.requestBody(
                "ci:" + list + "&kind=asset&orderBy=name&limit=100&paging=iterator", null, Iterator.class);

        List<String> ids = new ArrayList<>();
        all.forEachRemaining(item -> ids.add(((Item) item).id()));
        assertThat(ids).containsSubsequence(added).doesNotHaveDuplicates().contains(CiSimulator.ASSET);
        assertThat(ci.journal().requests("GET", "/*/*/contents")).hasSize(3);
    }

    @Test
    void aListOfManyPagesNeverExceedsTheRateLimit() throws Exception {
        AtomicInteger seen = new AtomicInteger();
        try (AssetsServer service = new AssetsServer(4_000, 20, 1);
                DefaultCamelContext other = new DefaultCamelContext();
                ProducerTemplate own = other.createProducerTemplate()) {
            AssetLister.configure(other, service.baseUrl());
            other.addRoutes(AssetLister.route(seen));
            other.start();

            own.sendBody("direct:list", null);

            assertThat(seen).hasValue(4_000);
            assertThat(service.pages()).isEqualTo(40);
            assertThat(service.refused()).isZero();
        }
    }

    @Test
    @Tag("system")
    void halfAMillionAssetsGoThroughLittleMemory() throws Exception {
        try (AssetsServer service = new AssetsServer(MANY, 1000, 3)) {
            ProgramProcess lister =
                    ProgramProcess.start(AssetLister.class, folder, List.of("-XX:+UseSerialGC"), service.baseUrl());

            String printed = lister.awaitSuccess();

            assertThat(printed).contains(MANY + " assets");
            assertThat(service.pages()).isEqualTo(MANY / 100);
            assertThat(service.refused()).isZero();
            ProgramProcess.assertPeak(printed, 160);
        }
    }
}
