// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.workflow;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.camelmedia.component.pex.model.CreatedAsset;
import java.net.URI;

/**
 * An asset that is registered and whose file is on its way: what is remembered until the service has confirmed it.
 *
 * @param mimeType as it was registered: a PUT must send the same Content-Type
 * @param location the upload URL of tus; null before the service gave it, and for a PUT
 */
record Registration(
        CreatedAsset asset, @JsonProperty("mime_type") String mimeType, URI location) {

    Registration {
        if (asset == null || asset.assetId() == null || mimeType == null) {
            throw new IllegalArgumentException("it lacks the asset's id or mime_type");
        }
    }

    Registration at(URI place) {
        return new Registration(asset, mimeType, place);
    }

    long assetId() {
        return asset.assetId();
    }
}
