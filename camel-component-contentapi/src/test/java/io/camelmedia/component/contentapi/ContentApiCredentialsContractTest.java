// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import io.camelmedia.support.contract.CredentialsContract;
import java.net.URI;

class ContentApiCredentialsContractTest extends CredentialsContract<ContentApiConfiguration> {

    ContentApiCredentialsContractTest() {
        super(new ContentApi());
    }

    @Override
    protected ContentApiConfiguration configuration(URI service) {
        return FakeAccount.configuration(service);
    }
}
