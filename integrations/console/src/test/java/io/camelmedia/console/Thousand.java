// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.console;

import io.camelmedia.support.camel.MediaRuntime;
import io.camelmedia.support.http.Gateway;
import io.camelmedia.support.http.execution.CallScope;
import io.camelmedia.support.transfer.progress.Activity;
import io.camelmedia.support.transfer.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.support.DefaultExchange;

/** A thousand transfers that are told of as those of routes are, without a thousand connections. */
final class Thousand {

    static final int COUNT = 1000;
    private static final long TOTAL = 2_000_000_000L;

    private final List<Progress> all = new ArrayList<>();
    private long reached;

    Thousand(CamelContext context) throws Exception {
        Gateway gateway = new Gateway(
                "pex", null, null, null, null, MediaRuntime.of(context).delays(), null, null, 0, CallScope.CONTEXT);
        for (int i = 0; i < COUNT; i++) {
            Activity activity = i % 3 == 0 ? Activity.DOWNLOAD : Activity.UPLOAD;
            Progress progress = Progress.of(gateway, new DefaultExchange(context), "assets/upload", activity, null);
            progress.begin("rushes of day " + i + ".mxf", TOTAL, 0);
            all.add(progress);
        }
    }

    void move(long bytes) {
        reached += bytes;
        for (int i = 0; i < COUNT; i++) {
            all.get(i).at(Math.min(TOTAL, reached * (i % 7 + 1)));
        }
    }

    void end() {
        all.forEach(progress -> progress.end(TOTAL));
    }
}
