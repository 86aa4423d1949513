package io.camelmedia.component.ci;

import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.support.contract.ForeignOriginsContract;
import io.camelmedia.support.operation.Operation;
import java.net.URI;
import java.util.Set;

class CiForeignOriginsContractTest extends ForeignOriginsContract<CiConfiguration> {

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
    protected Object body(Operation operation) {
        return SampleBodies.of(operation);
    }
}
