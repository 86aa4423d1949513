// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.feed;

import io.camelmedia.benchmarks.camel.Contexts;
import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.contest.Work;
import io.camelmedia.benchmarks.server.Events;
import io.camelmedia.component.ci.model.Event;
import io.camelmedia.support.json.Json;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Producer;
import org.apache.camel.builder.RouteBuilder;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** Reads the same pages and sends each event into a route; forgets where it is, and hands out what pages share twice. */
final class EventsByHand implements Work {

    private static final int LIMIT = 50;

    private final CloseableHttpClient client = HttpClients.createDefault();
    private final Queue<Event> read = new ArrayDeque<>();
    private final Gate gate = new Gate();
    private final URI address;
    private final CamelContext context;
    private final Endpoint endpoint;
    private final Producer producer;
    private String since = Events.FIRST.toString();

    private record Page(List<Event> items) {}

    EventsByHand(Site site) throws Exception {
        address = URI.create(site.server() + "/events");
        context = Contexts.at(site);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:events").process(gate);
            }
        });
        context.start();
        endpoint = context.getEndpoint("direct:events");
        producer = endpoint.createProducer();
        producer.start();
    }

    @Override
    public void run() throws Exception {
        gate.open(FeedContender.PORTION);
        for (int event = 0; event < FeedContender.PORTION; event++) {
            if (read.isEmpty()) {
                read.addAll(page().items());
            }
            Exchange exchange = endpoint.createExchange();
            exchange.getMessage().setBody(read.remove());
            producer.process(exchange);
        }
        gate.await();
    }

    private Page page() throws Exception {
        HttpPost post = new HttpPost(address);
        post.setHeader("Authorization", "Bearer sample-token");
        Map<String, Object> query = Map.of(
                "workspaceId",
                Integer.toString(FeedContender.ALL),
                "since",
                since,
                "limit",
                LIMIT,
                "offset",
                0,
                "orderDirection",
                "asc");
        post.setEntity(new ByteArrayEntity(Json.bytes(query), ContentType.APPLICATION_JSON));
        Page page = client.execute(post, response -> {
            try (InputStream body = response.getEntity().getContent()) {
                return Json.read(body, Page.class);
            }
        });
        since = page.items().get(page.items().size() - 1).createdOn();
        return page;
    }

    @Override
    public void close() throws Exception {
        context.stop();
        client.close();
    }
}
