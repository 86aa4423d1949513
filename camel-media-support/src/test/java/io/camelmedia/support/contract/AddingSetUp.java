// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.contract;

import java.util.List;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.message.BasicHeader;

/** A user's set-up of the client that proves who calls in ways of its own, with every request: each holds {@code fake-secret}. */
public final class AddingSetUp implements HttpClientConfigurer {

    @Override
    public void configureHttpClient(HttpClientBuilder builder) {
        BasicCredentialsProvider passwords = new BasicCredentialsProvider();
        passwords.setCredentials(
                new AuthScope(null, -1), new UsernamePasswordCredentials("jane", OperationCalls.SECRET.toCharArray()));
        builder.setDefaultCredentialsProvider(passwords)
                .setDefaultHeaders(List.of(new BasicHeader("X-Gateway-Key", OperationCalls.SECRET)))
                .addRequestInterceptorFirst(
                        (request, entity, context) -> request.addHeader("Cookie", "session=" + OperationCalls.SECRET));
    }
}
