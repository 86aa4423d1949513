// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.support.camel.MediaConfiguration;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Address and credentials of Ci Media Cloud (document: Security, Authentication). */
@UriParams
public class CiConfiguration extends MediaConfiguration {

    /** Milliseconds. The service counts calls anew at each full minute, and {@code Retry-After} leads there. */
    private static final long MAX_RETRY_DELAY = 65_000;

    private static final long REQUEST_TIMEOUT = 150_000;

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

    @UriParam(label = "producer", defaultValue = "https://io.cimediacloud.com")
    @Metadata(description = "Where files are sent to: a second address of the service, to which the token goes too")
    private String uploadUrl = "https://io.cimediacloud.com";

    @UriParam(label = "producer", defaultValue = "memory")
    @Metadata(
            description = "Where uploads that are not complete are remembered, to be resumed by a later call: memory,"
                    + " file:directory, jdbc:name of a DataSource bean, or #name of an UploadStore bean")
    private String uploadStore;

    public CiConfiguration() {
        setMaxRetryDelay(MAX_RETRY_DELAY);
        setRequestTimeout(REQUEST_TIMEOUT);
    }

    public String getUploadUrl() {
        return uploadUrl;
    }

    public void setUploadUrl(String uploadUrl) {
        this.uploadUrl = uploadUrl;
    }

    public String getUploadStore() {
        return uploadStore;
    }

    public void setUploadStore(String uploadStore) {
        this.uploadStore = uploadStore;
    }

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
