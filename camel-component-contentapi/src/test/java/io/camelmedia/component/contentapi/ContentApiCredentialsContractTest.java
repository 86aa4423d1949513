package io.camelmedia.component.contentapi;

import io.camelmedia.support.contract.CredentialsContract;
import java.net.URI;

class ContentApiCredentialsContractTest extends CredentialsContract<ContentApiConfiguration> {

    ContentApiCredentialsContractTest() {
        super(new ContentApi());
    }

    @Override
    protected ContentApiConfiguration configuration(URI service) {
        ContentApiConfiguration configuration = new ContentApiConfiguration();
        configuration.setBaseUrl(service.toString());
        configuration.setClientId("fake-secret-client");
        configuration.setKeyUrl(service.toString());
        configuration.setClientSecret("fake-secret");
        return configuration;
    }
}
