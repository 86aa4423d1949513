// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import io.camelmedia.support.camel.MediaConfiguration;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Address and credentials of Pixop (document: Accounts Service Endpoints). */
@UriParams
public class PixopConfiguration extends MediaConfiguration {

    private static final String ADDRESS = "https://staging-api.pixop.com";

    @UriParam(label = "common", defaultValue = ADDRESS)
    @Metadata(description = "Address of the service, without a path")
    private String baseUrl = ADDRESS;

    @UriParam(label = "security")
    @Metadata(description = "The email address of the account; like all credentials, best set on the component")
    private String email;

    @UriParam(label = "security", secret = true)
    @Metadata(description = "The password of the account")
    private String password;

    @UriParam(label = "security", secret = true)
    @Metadata(
            description = "A token, instead of email and password: calls fail when it has expired, because no other can"
                    + " be had with it alone")
    private String jwtToken;

    @UriParam(label = "common")
    @Metadata(description = "The team in whose name is called; else the account's own choice")
    private String teamId;

    @Override
    public String getBaseUrl() {
        return baseUrl;
    }

    @Override
    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getJwtToken() {
        return jwtToken;
    }

    public void setJwtToken(String jwtToken) {
        this.jwtToken = jwtToken;
    }

    public String getTeamId() {
        return teamId;
    }

    public void setTeamId(String teamId) {
        this.teamId = teamId;
    }
}
