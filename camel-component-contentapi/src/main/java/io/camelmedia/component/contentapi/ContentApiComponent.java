// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.support.camel.MediaEndpoint;
import io.camelmedia.support.camel.MediaOperation;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;

/** Assets, renditions, legacy tracks and legacy assets of the Content Automation API. */
@Component("contentapi")
public class ContentApiComponent extends MediaComponent<ContentApiConfiguration> {

    @Metadata(description = "What the endpoints are configured with unless they say otherwise")
    private ContentApiConfiguration configuration = new ContentApiConfiguration();

    public ContentApiComponent() {
        super(new ContentApi());
    }

    @Override
    protected MediaEndpoint<ContentApiConfiguration> newEndpoint(
            String uri, MediaOperation operation, ContentApiConfiguration configuration) {
        return new ContentApiEndpoint(uri, this, (ContentApiOperation) operation, configuration);
    }

    @Override
    public ContentApiConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(ContentApiConfiguration configuration) {
        this.configuration = configuration;
    }
}
