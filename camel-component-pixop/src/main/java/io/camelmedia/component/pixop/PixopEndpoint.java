// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import io.camelmedia.support.camel.MediaEndpoint;
import org.apache.camel.Category;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;

/** Enhance and upscale videos with Pixop: projects, videos, uploads, processing and downloads. */
@UriEndpoint(
        firstVersion = "0.1.0",
        scheme = "pixop",
        title = "Pixop",
        syntax = "pixop:operation",
        category = {Category.CLOUD, Category.API, Category.FILE},
        headersClass = PixopParam.class,
        headersNameProvider = "header")
public class PixopEndpoint extends MediaEndpoint<PixopConfiguration> {

    @UriPath(description = "The operation")
    @Metadata(required = true)
    private final PixopOperation operation;

    @UriParam
    private PixopConfiguration configuration;

    @UriParam
    private PixopParameters parameters = new PixopParameters();

    PixopEndpoint(String uri, PixopComponent component, PixopOperation operation, PixopConfiguration configuration) {
        super(uri, component, operation);
        this.operation = operation;
        this.configuration = configuration;
    }

    public PixopOperation getOperation() {
        return operation;
    }

    @Override
    public PixopConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(PixopConfiguration configuration) {
        this.configuration = configuration;
    }

    public PixopParameters getParameters() {
        return parameters;
    }

    public void setParameters(PixopParameters parameters) {
        this.parameters = parameters;
    }
}
