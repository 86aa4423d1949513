package io.camelmedia.component.pixop;

import io.camelmedia.support.contract.CredentialsContract;
import java.net.URI;

class PixopCredentialsContractTest extends CredentialsContract<PixopConfiguration> {

    PixopCredentialsContractTest() {
        super(new PixopApi());
    }

    @Override
    protected PixopConfiguration configuration(URI service) {
        PixopConfiguration configuration = new PixopConfiguration();
        configuration.setBaseUrl(service.toString());
        configuration.setEmail("fake-secret@example.com");
        configuration.setPassword("fake-secret-password");
        return configuration;
    }
}
