package io.camelmedia.component.pex;

import io.camelmedia.support.contract.CatalogueContract;

class PexCatalogueTest extends CatalogueContract {

    PexCatalogueTest() {
        super(new PexApi());
    }
}
