package io.camelmedia.component.ci;

import io.camelmedia.support.contract.OddAnswersContract;
import java.net.URI;

class CiOddAnswersContractTest extends OddAnswersContract<CiConfiguration> {

    CiOddAnswersContractTest() {
        super(new CiApi());
    }

    @Override
    protected CiConfiguration configuration(URI service) {
        CiConfiguration configuration = new CiConfiguration();
        configuration.setBaseUrl(service.toString());
        configuration.setUsername("fake-secret-user");
        configuration.setPassword("fake-secret-password");
        configuration.setClientId("fake-secret-client");
        configuration.setClientSecret("fake-secret");
        return configuration;
    }
}
