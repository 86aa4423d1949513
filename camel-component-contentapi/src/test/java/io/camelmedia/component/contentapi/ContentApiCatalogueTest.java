// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import io.camelmedia.support.contract.CatalogueContract;
import org.apache.camel.CamelContext;

class ContentApiCatalogueTest extends CatalogueContract {

    ContentApiCatalogueTest() {
        super(new ContentApi());
    }

    @Override
    protected void configure(CamelContext context) {
        ContentApiWireTestSupport.connect(context, "https://content.example.com");
    }
}
