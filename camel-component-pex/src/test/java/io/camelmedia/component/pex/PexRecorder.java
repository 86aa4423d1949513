// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import io.camelmedia.component.pex.model.Asset;
import io.camelmedia.component.pex.model.Copy;
import io.camelmedia.support.http.limit.LimiterFactory;
import io.camelmedia.support.recorder.FeedRecorder;
import io.camelmedia.testkit.pex.PexSimulator;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.Message;

/** Records the ids of copies, and the ids of assets with their statuses. */
public final class PexRecorder extends FeedRecorder {

    public static void main(String[] args) throws Exception {
        new PexRecorder().run(args);
    }

    @Override
    protected List<String> feeds(CamelContext context, String service, String cursors) {
        PexComponent component = context.getComponent("pex", PexComponent.class);
        component.setRateLimiter(LimiterFactory.NONE);
        component.getConfiguration().setBaseUrl(service);
        component.getConfiguration().setApiKey(PexSimulator.API_KEY);
        component.getConfiguration().setCursorStore(cursors);
        return List.of(
                "pex:copies?startFrom=beginning&count=20&delay=20&initialDelay=0",
                "pex:assets?startFrom=beginning&count=20&delay=20&initialDelay=0");
    }

    @Override
    protected String line(Message item) {
        return item.getBody() instanceof Copy copy ? "copy " + copy.matchId() : line(item.getBody(Asset.class));
    }

    private static String line(Asset asset) {
        return "asset " + asset.assetId() + " " + asset.processingStatus().status();
    }
}
