// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import io.camelmedia.support.camel.MediaConfiguration;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Address and credentials of the Pex Discovery API (document: Authentication). */
@UriParams
public class PexConfiguration extends MediaConfiguration {

    static final long RATE_MARGIN = 50;

    static final String SOUND_METADATA = "/v3/drm/sound-metadata";

    private static final String ADDRESS = "https://api.pex.com";

    @UriParam(label = "common", defaultValue = ADDRESS)
    @Metadata(description = "Address of the service, without a path")
    private String baseUrl = ADDRESS;

    @UriParam(label = "security", secret = true)
    @Metadata(description = "API key, as the API key page of the Pex settings gives it")
    private String apiKey;

    @UriParam(label = "producer", defaultValue = "memory")
    @Metadata(
            description =
                    "Where uploads that are not complete are remembered, to go on with them: memory, file:directory,"
                            + " jdbc:name of a DataSource bean, or #name of an UploadStore bean")
    private String uploadStore = "memory";

    @UriParam(label = "producer,advanced", defaultValue = SOUND_METADATA)
    @Metadata(description = "Prefix of the paths of sound metadata: the document prints them with /v3 and without")
    private String soundMetadataPath = SOUND_METADATA;

    private long rateMargin = RATE_MARGIN;

    @Override
    public String getBaseUrl() {
        return baseUrl;
    }

    @Override
    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String getApiKey() {
        return apiKey;
    }

    public void setApiKey(String apiKey) {
        this.apiKey = apiKey;
    }

    public String getUploadStore() {
        return uploadStore;
    }

    public void setUploadStore(String uploadStore) {
        this.uploadStore = uploadStore;
    }

    public String getSoundMetadataPath() {
        return soundMetadataPath;
    }

    public void setSoundMetadataPath(String soundMetadataPath) {
        this.soundMetadataPath = soundMetadataPath;
    }

    /** Milliseconds. It belongs to the account, so it is an option of the component and not of an endpoint. */
    long rateMargin() {
        return rateMargin;
    }

    void setRateMargin(long rateMargin) {
        this.rateMargin = rateMargin;
    }
}
