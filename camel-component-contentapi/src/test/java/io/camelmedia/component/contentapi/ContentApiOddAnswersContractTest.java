// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import io.camelmedia.support.contract.OddAnswersContract;
import java.net.URI;

class ContentApiOddAnswersContractTest extends OddAnswersContract<ContentApiConfiguration> {

    ContentApiOddAnswersContractTest() {
        super(new ContentApi());
    }

    @Override
    protected ContentApiConfiguration configuration(URI service) {
        ContentApiConfiguration configuration = new ContentApiConfiguration();
        configuration.setBaseUrl(service.toString());
        configuration.setClientId("fake-secret-client");
        configuration.setAuthenticationToken("fake-secret");
        return configuration;
    }
}
