// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import io.camelmedia.support.camel.MediaEndpoint;
import org.apache.camel.Category;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;

/** Upload assets to Pex, manage them, and learn of copies of them on other platforms. */
@UriEndpoint(
        firstVersion = "0.1.0",
        scheme = "pex",
        title = "Pex",
        syntax = "pex:operation",
        category = {Category.CLOUD, Category.API, Category.FILE},
        headersClass = PexParam.class,
        headersNameProvider = "header")
public class PexEndpoint extends MediaEndpoint<PexConfiguration> {

    @UriPath(description = "The operation")
    @Metadata(required = true)
    private final PexOperation operation;

    @UriParam
    private PexConfiguration configuration;

    @UriParam
    private PexParameters parameters = new PexParameters();

    PexEndpoint(String uri, PexComponent component, PexOperation operation, PexConfiguration configuration) {
        super(uri, component, operation);
        this.operation = operation;
        this.configuration = configuration;
    }

    public PexOperation getOperation() {
        return operation;
    }

    @Override
    public PexConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(PexConfiguration configuration) {
        this.configuration = configuration;
    }

    public PexParameters getParameters() {
        return parameters;
    }

    public void setParameters(PexParameters parameters) {
        this.parameters = parameters;
    }
}
