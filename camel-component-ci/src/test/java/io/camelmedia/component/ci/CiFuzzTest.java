// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.support.fuzz.InputsFuzz;
import java.net.URI;

class CiFuzzTest extends InputsFuzz<CiConfiguration> {

    CiFuzzTest() {
        super(new CiApi(), FakeAccount.component(URI.create("http://127.0.0.1")));
    }
}
