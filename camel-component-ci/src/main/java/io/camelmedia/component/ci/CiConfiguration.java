package io.camelmedia.component.ci;

import io.camelmedia.support.camel.MediaConfiguration;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Address and credentials of Ci Media Cloud (document: Security, Authentication). */
@UriParams
public class CiConfiguration extends MediaConfiguration {

    private static final String ADDRESS = "https://api.cimediacloud.com";

    @UriParam(label = "common", defaultValue = ADDRESS)
    @Metadata(description = "Address of the service, without a path")
    private String baseUrl = ADDRESS;

    @UriParam(label = "security", secret = true)
    @Metadata(description = "The user's name")
    private String username;

    @UriParam(label = "security", secret = true)
    @Metadata(description = "The user's password")
    private String password;

    @UriParam(label = "security", secret = true)
    @Metadata(description = "Client id used to access the API")
    private String clientId;

    @UriParam(label = "security", secret = true)
    @Metadata(description = "Client secret used to access the API")
    private String clientSecret;

    @Override
    public String getBaseUrl() {
        return baseUrl;
    }

    @Override
    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getClientId() {
        return clientId;
    }

    public void setClientId(String clientId) {
        this.clientId = clientId;
    }

    public String getClientSecret() {
        return clientSecret;
    }

    public void setClientSecret(String clientSecret) {
        this.clientSecret = clientSecret;
    }
}
