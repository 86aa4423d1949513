// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import io.camelmedia.support.fuzz.InputsFuzz;
import java.net.URI;

class ContentApiFuzzTest extends InputsFuzz<ContentApiConfiguration> {

    ContentApiFuzzTest() {
        super(new ContentApi(), FakeAccount.component(URI.create("http://127.0.0.1")));
    }
}
