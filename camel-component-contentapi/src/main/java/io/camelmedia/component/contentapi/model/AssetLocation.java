// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi.model;

import io.camelmedia.support.error.Mask;
import io.camelmedia.support.json.MediaModel;
import java.net.URI;

/**
 * Where an asset can be downloaded from without credentials, until its signature expires.
 *
 * @param url the signed address
 */
public record AssetLocation(URI url) implements MediaModel {

    /** Without the query, whose signature lets anyone download the asset. */
    @Override
    public String toString() {
        return "AssetLocation[url=" + url.toString().replaceFirst("\\?.*", "?" + Mask.TEXT) + "]";
    }
}
