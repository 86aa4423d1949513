// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel;

import io.camelmedia.support.transfer.progress.ProgressListener;
import java.util.Map;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** What a component and its endpoints share: address, policies; the sub-classes add the credentials. */
@UriParams
public abstract class MediaConfiguration implements Cloneable {

    @UriParam(label = "security")
    @Metadata(description = "Permits http to other hosts than loopback")
    private boolean allowInsecure;

    @UriParam(label = "common", defaultValue = "true")
    @Metadata(description = "Refuse values that the API's document does not name")
    private boolean strict = true;

    @UriParam(label = "advanced", defaultValue = "3")
    @Metadata(description = "How many times a request is sent at most; 1 turns retries off")
    private int maxAttempts = 3;

    /** The catalogue tells no standard value, for one component has another. */
    @UriParam(label = "advanced", javaType = "java.time.Duration")
    @Metadata(
            description = "The longest delay between attempts that is obeyed. When the service asks for more, the call"
                    + " fails at once with the delay in the exception. 20 seconds unless given; of ci 65 seconds")
    private long maxRetryDelay = 20_000;

    /** The catalogue tells no standard value, for one component has another. */
    @UriParam(label = "advanced", javaType = "java.time.Duration")
    @Metadata(
            description = "Deadline of one JSON operation with its retries, from its first attempt on. 1 minute unless"
                    + " given; of ci 150 seconds")
    private long requestTimeout = 60_000;

    @UriParam(label = "advanced", javaType = "java.time.Duration")
    @Metadata(
            description = "How long a request waits for its turn at most, when many are to be sent; as long as it takes"
                    + " unless given. What is over then was not sent")
    private Long queueTimeout;

    @UriParam(label = "advanced", javaType = "java.time.Duration", defaultValue = "30000")
    @Metadata(description = "A transfer without progress for so long is cancelled")
    private long idleTimeout = 30_000;

    @UriParam(label = "producer,advanced", javaType = "java.time.Duration", defaultValue = "600000")
    @Metadata(
            description = "How long the service may take to answer when it has the last byte of an upload: it may have"
                    + " work to do with what it got")
    private long uploadResponseTimeout = 600_000;

    @UriParam(label = "advanced", defaultValue = "67108864")
    @Metadata(description = "How many bytes an answer may have, after decoding. Downloads may have any number")
    private long maxResponseSize = 64L * 1024 * 1024;

    @UriParam(label = "advanced", prefix = "http.", multiValue = true)
    @Metadata(description = "Every option of camel-http's endpoint, for instance http.connectTimeout=5000")
    private Map<String, Object> http;

    @UriParam(label = "common")
    @Metadata(description = "Told how uploads, downloads and jobs go")
    private ProgressListener progressListener;

    @UriParam(label = "consumer", defaultValue = "memory")
    @Metadata(
            description =
                    "Where consumers keep their cursors: memory, file:directory, jdbc:name of a DataSource bean, or"
                            + " #name of a CursorStore bean")
    private String cursorStore;

    /** Address of the service; a configuration has an option with its usual address. */
    public abstract String getBaseUrl();

    public abstract void setBaseUrl(String baseUrl);

    public boolean isAllowInsecure() {
        return allowInsecure;
    }

    public void setAllowInsecure(boolean allowInsecure) {
        this.allowInsecure = allowInsecure;
    }

    public boolean isStrict() {
        return strict;
    }

    public void setStrict(boolean strict) {
        this.strict = strict;
    }

    public int getMaxAttempts() {
        return maxAttempts;
    }

    public void setMaxAttempts(int maxAttempts) {
        this.maxAttempts = maxAttempts;
    }

    public long getMaxRetryDelay() {
        return maxRetryDelay;
    }

    public void setMaxRetryDelay(long maxRetryDelay) {
        this.maxRetryDelay = maxRetryDelay;
    }

    public long getRequestTimeout() {
        return requestTimeout;
    }

    public void setRequestTimeout(long requestTimeout) {
        this.requestTimeout = requestTimeout;
    }

    public Long getQueueTimeout() {
        return queueTimeout;
    }

    public void setQueueTimeout(Long queueTimeout) {
        this.queueTimeout = queueTimeout;
    }

    public long getIdleTimeout() {
        return idleTimeout;
    }

    public void setIdleTimeout(long idleTimeout) {
        this.idleTimeout = idleTimeout;
    }

    public long getUploadResponseTimeout() {
        return uploadResponseTimeout;
    }

    public void setUploadResponseTimeout(long uploadResponseTimeout) {
        this.uploadResponseTimeout = uploadResponseTimeout;
    }

    public long getMaxResponseSize() {
        return maxResponseSize;
    }

    public void setMaxResponseSize(long maxResponseSize) {
        this.maxResponseSize = maxResponseSize;
    }

    public Map<String, Object> getHttp() {
        return http;
    }

    public void setHttp(Map<String, Object> http) {
        this.http = http;
    }

    public ProgressListener getProgressListener() {
        return progressListener;
    }

    public void setProgressListener(ProgressListener progressListener) {
        this.progressListener = progressListener;
    }

    public String getCursorStore() {
        return cursorStore;
    }

    public void setCursorStore(String cursorStore) {
        this.cursorStore = cursorStore;
    }

    /** A copy, so that no endpoint changes what others see. */
    public MediaConfiguration copy() {
        try {
            return (MediaConfiguration) clone();
        } catch (CloneNotSupportedException e) {
            throw new RuntimeCamelException(e);
        }
    }
}
