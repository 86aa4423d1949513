// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import io.camelmedia.support.fuzz.InputsFuzz;
import java.net.URI;

class PixopFuzzTest extends InputsFuzz<PixopConfiguration> {

    PixopFuzzTest() {
        super(new PixopApi(), FakeAccount.component(URI.create("http://127.0.0.1")));
    }
}
