package io.camelmedia.component.ci;

import io.camelmedia.support.camel.MediaComponent;
import io.camelmedia.support.contract.SecretsContract;
import io.camelmedia.support.operation.Operation;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

class CiSecretsContractTest extends SecretsContract<CiConfiguration> {

    CiSecretsContractTest() {
        super(new CiApi());
    }

    @Override
    protected MediaComponent<CiConfiguration> component(URI service) {
        CiComponent component = new CiComponent();
        CiConfiguration configuration = component.getConfiguration();
        configuration.setBaseUrl(service.toString());
        configuration.setUploadUrl(service.toString());
        configuration.setUsername("fake-user");
        configuration.setPassword("fake-secret");
        configuration.setClientId("fake-client");
        configuration.setClientSecret("fake-secret");
        return component;
    }

    @Override
    protected List<String> secrets() {
        String basic = Base64.getEncoder().encodeToString("fake-user:fake-secret".getBytes(StandardCharsets.UTF_8));
        return List.of("fake-secret", basic);
    }

    @Override
    protected Object body(Operation operation) {
        if (operation == CiOperation.FOLDERS_METADATA.declaration()) {
            return "{\"changes\":[{\"folderIds\":[\"f\"],\"set\":[{\"name\":\"n\",\"value\":\"v\"}]}]}";
        }
        if (operation == CiOperation.MEDIABOXES_CREATE.declaration()
                || operation == CiOperation.MEDIABOXES_UPDATE.declaration()) {
            return "{\"name\":\"n\",\"type\":\"Protected\",\"assetIds\":[\"a\"],\"password\":\"fake-secret\"}";
        }
        return super.body(operation);
    }
}
