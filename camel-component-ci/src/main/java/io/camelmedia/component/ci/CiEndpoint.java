// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.support.camel.MediaEndpoint;
import org.apache.camel.Category;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;

/** Manage workspaces, folders, assets and MediaBoxes of Ci Media Cloud, and follow its events. */
@UriEndpoint(
        firstVersion = "0.1.0",
        scheme = "ci",
        title = "Ci Media Cloud",
        syntax = "ci:operation",
        category = {Category.CLOUD, Category.API, Category.FILE},
        headersClass = CiParam.class,
        headersNameProvider = "header")
public class CiEndpoint extends MediaEndpoint<CiConfiguration> {

    @UriPath(description = "The operation")
    @Metadata(required = true)
    private final CiOperation operation;

    @UriParam
    private CiConfiguration configuration;

    @UriParam
    private CiParameters parameters = new CiParameters();

    CiEndpoint(String uri, CiComponent component, CiOperation operation, CiConfiguration configuration) {
        super(uri, component, operation);
        this.operation = operation;
        this.configuration = configuration;
    }

    public CiOperation getOperation() {
        return operation;
    }

    @Override
    public CiConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(CiConfiguration configuration) {
        this.configuration = configuration;
    }

    public CiParameters getParameters() {
        return parameters;
    }

    public void setParameters(CiParameters parameters) {
        this.parameters = parameters;
    }
}
