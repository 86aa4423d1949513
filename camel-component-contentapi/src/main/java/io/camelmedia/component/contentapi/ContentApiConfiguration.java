// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import io.camelmedia.support.camel.MediaConfiguration;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Address and credentials of the Content Automation API: a fixed token, or a key service that issues them. */
@UriParams
public class ContentApiConfiguration extends MediaConfiguration {

    @UriParam(label = "common")
    @Metadata(description = "Address of the service, without a path; the API's document prints none")
    private String baseUrl;

    @UriParam(label = "security", secret = true)
    @Metadata(description = "The id of the client that calls")
    private String clientId;

    @UriParam(label = "security", secret = true)
    @Metadata(description = "The client's token; instead of keyUrl and clientSecret")
    private String authenticationToken;

    @UriParam(label = "security")
    @Metadata(
            description = "Address of the key service that issues the client's tokens, without a path; together with"
                    + " clientSecret, instead of authenticationToken")
    private String keyUrl;

    @UriParam(label = "security", secret = true)
    @Metadata(description = "What the client proves itself with to the key service")
    private String clientSecret;

    @Override
    public String getBaseUrl() {
        return baseUrl;
    }

    @Override
    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String getClientId() {
        return clientId;
    }

    public void setClientId(String clientId) {
        this.clientId = clientId;
    }

    public String getAuthenticationToken() {
        return authenticationToken;
    }

    public void setAuthenticationToken(String authenticationToken) {
        this.authenticationToken = authenticationToken;
    }

    public String getKeyUrl() {
        return keyUrl;
    }

    public void setKeyUrl(String keyUrl) {
        this.keyUrl = keyUrl;
    }

    public String getClientSecret() {
        return clientSecret;
    }

    public void setClientSecret(String clientSecret) {
        this.clientSecret = clientSecret;
    }
}
