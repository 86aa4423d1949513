// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.support.contract.ForeignOriginsContract;
import io.camelmedia.support.operation.Operation;
import java.net.URI;
import java.util.List;
import java.util.Set;

class CiForeignOriginsContractTest extends ForeignOriginsContract<CiConfiguration> {

    private static final String IN_PARTS = "parallelParts=2";
    private static final int SMALLEST_IN_PARTS = 5 * 1024 * 1024;

    CiForeignOriginsContractTest() {
        super(new CiApi());
    }

    @Override
    protected MediaComponent<CiConfiguration> component(URI service) {
        return FakeAccount.component(service);
    }

    @Override
    protected Set<String> handedOut() {
        return Set.of("GET");
    }

    @Override
    protected List<String> otherWays() {
        return List.of(IN_PARTS);
    }

    @Override
    protected Object body(Operation operation, String way) {
        return way.equals(IN_PARTS) && operation == CiOperation.ASSETS_UPLOAD.declaration()
                ? new byte[SMALLEST_IN_PARTS]
                : SampleBodies.of(operation);
    }
}
