// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import io.camelmedia.support.camel.MediaEndpoint;
import org.apache.camel.Category;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;

/** Upload audio to the Content Automation API, get it in any quality, and manage legacy tracks and assets. */
@UriEndpoint(
        firstVersion = "0.1.0",
        scheme = "contentapi",
        title = "Content Automation",
        syntax = "contentapi:operation",
        category = {Category.CLOUD, Category.API, Category.FILE},
        headersClass = ContentApiParam.class,
        headersNameProvider = "header")
public class ContentApiEndpoint extends MediaEndpoint<ContentApiConfiguration> {

    @UriPath(description = "The operation")
    @Metadata(required = true)
    private final ContentApiOperation operation;

    @UriParam
    private ContentApiConfiguration configuration;

    @UriParam
    private ContentApiParameters parameters = new ContentApiParameters();

    ContentApiEndpoint(
            String uri,
            ContentApiComponent component,
            ContentApiOperation operation,
            ContentApiConfiguration configuration) {
        super(uri, component, operation);
        this.operation = operation;
        this.configuration = configuration;
    }

    public ContentApiOperation getOperation() {
        return operation;
    }

    @Override
    public ContentApiConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(ContentApiConfiguration configuration) {
        this.configuration = configuration;
    }

    public ContentApiParameters getParameters() {
        return parameters;
    }

    public void setParameters(ContentApiParameters parameters) {
        this.parameters = parameters;
    }
}
