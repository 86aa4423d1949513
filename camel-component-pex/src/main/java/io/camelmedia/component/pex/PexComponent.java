// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.support.camel.MediaEndpoint;
import io.camelmedia.support.camel.MediaOperation;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;

/** Assets, their copies on other platforms, collections, whitelists and sounds of the Pex Discovery API. */
@Component("pex")
public class PexComponent extends MediaComponent<PexConfiguration> {

    @Metadata(description = "What the endpoints are configured with unless they say otherwise")
    private PexConfiguration configuration = new PexConfiguration();

    @Metadata(
            label = "advanced",
            javaType = "java.time.Duration",
            defaultValue = "50",
            description = "Added to the second in which the service takes 16 calls, so that they do not arrive within"
                    + " less when the network delays some of them")
    private long rateMargin = PexConfiguration.RATE_MARGIN;

    public PexComponent() {
        super(new PexApi());
    }

    @Override
    protected MediaEndpoint<PexConfiguration> newEndpoint(
            String uri, MediaOperation operation, PexConfiguration endpointConfiguration) {
        endpointConfiguration.setRateMargin(rateMargin);
        return new PexEndpoint(uri, this, (PexOperation) operation, endpointConfiguration);
    }

    @Override
    public PexConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(PexConfiguration configuration) {
        this.configuration = configuration;
    }

    public long getRateMargin() {
        return rateMargin;
    }

    public void setRateMargin(long rateMargin) {
        this.rateMargin = rateMargin;
    }
}
