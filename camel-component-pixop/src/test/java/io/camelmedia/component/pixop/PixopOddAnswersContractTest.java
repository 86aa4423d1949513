package io.camelmedia.component.pixop;

import io.camelmedia.support.contract.OddAnswersContract;
import java.net.URI;

class PixopOddAnswersContractTest extends OddAnswersContract<PixopConfiguration> {

    PixopOddAnswersContractTest() {
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
