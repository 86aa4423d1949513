// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.call;

import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.contest.Work;
import io.camelmedia.support.json.Json;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.client5.http.classic.methods.HttpPut;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** A call as one would write it by hand: HttpClient 5 with pooled connections, and nothing that is not needed. */
final class ClientCall implements Work {

    private static final int CONNECTIONS = 20;

    private final CloseableHttpClient client = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnPerRoute(CONNECTIONS)
                    .setMaxConnTotal(CONNECTIONS)
                    .build())
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableContentCompression()
            .build();
    private final JsonCall call;
    private final String address;

    ClientCall(Site site, JsonCall call) {
        this.call = call;
        this.address = site.server() + call.path();
    }

    @Override
    public void run() throws IOException {
        send(call.body());
    }

    /** @return the answer's record */
    Object send(Object body) throws IOException {
        HttpPut put = new HttpPut(address);
        put.setHeader("Authorization", call.proof());
        put.setEntity(new ByteArrayEntity(Json.bytes(body), ContentType.APPLICATION_JSON));
        return client.execute(put, this::answer);
    }

    private Object answer(ClassicHttpResponse response) throws IOException {
        if (response.getCode() != 200) {
            throw new IOException("the server answered " + response.getCode());
        }
        try (InputStream body = response.getEntity().getContent()) {
            return Json.read(body, call.answer());
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
