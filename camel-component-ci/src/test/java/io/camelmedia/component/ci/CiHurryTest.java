// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.ci.model.Item;
import io.camelmedia.component.ci.model.UploadedAsset;
import io.camelmedia.testkit.ci.CiSimulator;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A simulator in a hurry does not let a route wait for what its service takes minutes for. */
class CiHurryTest extends CamelTestSupport {

    private static final Map<String, Object> ASSET = Map.of("CamelCiAssetId", CiSimulator.ASSET);

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        ci.hurry(context);
        return context;
    }

    @Test
    void aFileIsProcessedAtOnce() {
        UploadedAsset uploaded = template.requestBodyAndHeader(
                "ci:assets/upload", "a file".getBytes(), Exchange.FILE_NAME, "take.mov", UploadedAsset.class);

        assertThat(asset(Map.of("CamelCiAssetId", uploaded.assetId())).status()).isEqualTo("Complete");
    }

    @Test
    void anAssetIsArchivedAndRestoredAtOnce() {
        template.requestBodyAndHeaders("ci:assets/archive", null, ASSET);
        assertThat(asset(ASSET).archiveStatus()).isEqualTo("Archived");

        template.requestBodyAndHeaders("ci:assets/restore", null, ASSET);
        assertThat(asset(ASSET).restoreStatus()).isEqualTo("Restored");
    }

    private Item asset(Map<String, Object> headers) {
        return template.requestBodyAndHeaders("ci:assets/get", null, headers, Item.class);
    }
}
