// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import io.camelmedia.support.fuzz.InputsFuzz;
import java.net.URI;

class PexFuzzTest extends InputsFuzz<PexConfiguration> {

    PexFuzzTest() {
        super(new PexApi(), FakeAccount.component(URI.create("http://127.0.0.1")));
    }
}
