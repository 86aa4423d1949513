// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.camel;

import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.server.Certificate;
import io.camelmedia.component.ci.CiComponent;
import io.camelmedia.component.ci.CiConfiguration;
import io.camelmedia.component.pex.PexComponent;
import io.camelmedia.component.pixop.PixopComponent;
import io.camelmedia.component.pixop.PixopConfiguration;
import io.camelmedia.support.http.limit.LimiterFactory;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.jsse.KeyStoreParameters;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;

/** CamelContexts whose components call a site. */
public final class Contexts {

    private static final String SAMPLE = "sample";

    private Contexts() {}

    /** Not started yet. Pex has no limiter: what it costs is measured on its own. */
    public static CamelContext at(Site site) {
        CamelContext context = new DefaultCamelContext();
        context.getRegistry().bind("tls", trusting(site));
        String server = site.server().toString();
        CiConfiguration ci = context.getComponent("ci", CiComponent.class).getConfiguration();
        ci.setBaseUrl(server);
        ci.setUploadUrl(server);
        ci.setUsername(SAMPLE);
        ci.setPassword(SAMPLE);
        ci.setClientId(SAMPLE);
        ci.setClientSecret(SAMPLE);
        PexComponent pex = context.getComponent("pex", PexComponent.class);
        pex.setRateLimiter(LimiterFactory.NONE);
        pex.getConfiguration().setBaseUrl(server);
        pex.getConfiguration().setApiKey(SAMPLE);
        PixopConfiguration pixop =
                context.getComponent("pixop", PixopComponent.class).getConfiguration();
        pixop.setBaseUrl(server);
        pixop.setEmail(SAMPLE);
        pixop.setPassword(SAMPLE);
        return context;
    }

    private static SSLContextParameters trusting(Site site) {
        KeyStoreParameters store = new KeyStoreParameters();
        store.setResource("file:" + site.certificate());
        store.setPassword(Certificate.PASSWORD);
        TrustManagersParameters trust = new TrustManagersParameters();
        trust.setKeyStore(store);
        SSLContextParameters tls = new SSLContextParameters();
        tls.setTrustManagers(trust);
        return tls;
    }
}
