package io.camelmedia.component.pex;

import io.camelmedia.support.contract.CredentialsContract;
import java.net.URI;

class PexCredentialsContractTest extends CredentialsContract<PexConfiguration> {

    PexCredentialsContractTest() {
        super(new PexApi());
    }

    @Override
    protected PexConfiguration configuration(URI service) {
        PexConfiguration configuration = new PexConfiguration();
        configuration.setBaseUrl(service.toString());
        configuration.setApiKey("fake-secret-key");
        return configuration;
    }
}
