// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.support.camel.MediaEndpoint;
import io.camelmedia.support.camel.MediaOperation;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;

/** Projects, videos, processing and media of Pixop. */
@Component("pixop")
public class PixopComponent extends MediaComponent<PixopConfiguration> {

    @Metadata(description = "What the endpoints are configured with unless they say otherwise")
    private PixopConfiguration configuration = new PixopConfiguration();

    public PixopComponent() {
        super(new PixopApi());
    }

    @Override
    protected MediaEndpoint<PixopConfiguration> newEndpoint(
            String uri, MediaOperation operation, PixopConfiguration configuration) {
        return new PixopEndpoint(uri, this, (PixopOperation) operation, configuration);
    }

    @Override
    public PixopConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(PixopConfiguration configuration) {
        this.configuration = configuration;
    }
}
