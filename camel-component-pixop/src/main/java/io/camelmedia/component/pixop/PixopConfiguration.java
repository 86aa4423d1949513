package io.camelmedia.component.pixop;

import io.camelmedia.support.camel.MediaConfiguration;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Address and credentials of Pixop (document: Accounts Service Endpoints). */
@UriParams
public class PixopConfiguration extends MediaConfiguration {

    @UriParam(label = "security")
    @Metadata(description = "The email address of the account; like all credentials, best set on the component")
    private String email;

    @UriParam(label = "security", secret = true)
    @Metadata(description = "The password of the account")
    private String password;

    @UriParam(label = "common")
    @Metadata(description = "The team in whose name is called; else the account's own choice")
    private String teamId;

    public PixopConfiguration() {
        super("https://staging-api.pixop.com");
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

    public String getTeamId() {
        return teamId;
    }

    public void setTeamId(String teamId) {
        this.teamId = teamId;
    }
}
