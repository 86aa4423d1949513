package io.camelmedia.component.pex;

import io.camelmedia.support.camel.MediaConfiguration;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Address and credentials of the Pex Discovery API (document: Authentication). */
@UriParams
public class PexConfiguration extends MediaConfiguration {

    static final long RATE_MARGIN = 50;

    @UriParam(label = "security", secret = true)
    @Metadata(description = "API key, as the API key page of the Pex settings gives it")
    private String apiKey;

    @UriParam(label = "producer", defaultValue = "memory")
    @Metadata(
            description =
                    "Where uploads that are not complete are remembered, to go on with them: memory, file:directory,"
                            + " jdbc:name of a DataSource bean, or #name of an UploadStore bean")
    private String uploadStore = "memory";

    private long rateMargin = RATE_MARGIN;

    public PexConfiguration() {
        super("https://api.pex.com");
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

    /** Milliseconds; of the account and so of the component, not of an endpoint. */
    long rateMargin() {
        return rateMargin;
    }

    void setRateMargin(long rateMargin) {
        this.rateMargin = rateMargin;
    }
}
