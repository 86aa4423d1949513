// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.support.camel.MediaEndpoint;
import io.camelmedia.support.camel.MediaOperation;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;

/** Workspaces, folders, MediaBoxes and events of Ci Media Cloud. */
@Component("ci")
public class CiComponent extends MediaComponent<CiConfiguration> {

    @Metadata(description = "What the endpoints are configured with unless they say otherwise")
    private CiConfiguration configuration = new CiConfiguration();

    public CiComponent() {
        super(new CiApi());
    }

    @Override
    protected MediaEndpoint<CiConfiguration> newEndpoint(
            String uri, MediaOperation operation, CiConfiguration configuration) {
        return new CiEndpoint(uri, this, (CiOperation) operation, configuration);
    }

    @Override
    public CiConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(CiConfiguration configuration) {
        this.configuration = configuration;
    }
}
