// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.call;

import io.camelmedia.benchmarks.camel.CamelWork;
import io.camelmedia.benchmarks.contest.Contender;
import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.contest.Work;
import java.util.function.BiConsumer;
import org.apache.camel.Exchange;
import org.apache.camel.model.ProcessorDefinition;

/** Ways to make one JSON call. */
enum CallContender implements Contender {
    SOCKET("the server, asked over a bare socket") {
        @Override
        public Work open(Site site) throws Exception {
            return new SocketCall(site, JsonCall.FOLDER);
        }
    },

    CLIENT_AS_CI("HttpClient 5 and Jackson, as ci:") {
        @Override
        public Work open(Site site) {
            return new ClientCall(site, JsonCall.FOLDER);
        }
    },

    CLIENT_AS_PEX("HttpClient 5 and Jackson, as pex:") {
        @Override
        public Work open(Site site) {
            return new ClientCall(site, JsonCall.COLLECTION);
        }
    },

    FLOOR_AS_CI("a small Camel producer on HttpClient 5, as ci:") {
        @Override
        public Work open(Site site) throws Exception {
            return floor(site, JsonCall.FOLDER);
        }
    },

    FLOOR_AS_PEX("a small Camel producer on HttpClient 5, as pex:") {
        @Override
        public Work open(Site site) throws Exception {
            return floor(site, JsonCall.COLLECTION);
        }
    },

    PEX("pex:collections/update, without limiter and retries") {
        @Override
        public Work open(Site site) throws Exception {
            return JsonCall.COLLECTION.through(
                    site, route -> route.to("pex:collections/update?collectionId=1&maxAttempts=1"));
        }
    },

    CI("ci:folders/update, with token, limiter and retries") {
        @Override
        public Work open(Site site) throws Exception {
            return JsonCall.FOLDER.through(site, route -> route.to("ci:folders/update?folderId=f1"));
        }
    },

    CAMEL_HTTP("camel-http, ?httpMethod=") {
        @Override
        public Work open(Site site) throws Exception {
            return camelHttp(site, (route, address) -> route.toF("%s?httpMethod=PUT", address));
        }
    },

    CAMEL_HTTP_USUAL("camel-http, header CamelHttpMethod") {
        @Override
        public Work open(Site site) throws Exception {
            return camelHttp(site, (route, address) -> route.setHeader(Exchange.HTTP_METHOD)
                    .constant("PUT")
                    .to(address));
        }
    };

    private final String title;

    CallContender(String title) {
        this.title = title;
    }

    @Override
    public String toString() {
        return title;
    }

    private static CamelWork floor(Site site, JsonCall call) throws Exception {
        ClientCall client = new ClientCall(site, call);
        return call.through(
                site,
                route -> route.process(exchange -> exchange.getMessage()
                        .setBody(client.send(exchange.getMessage().getBody()))));
    }

    private static CamelWork camelHttp(Site site, BiConsumer<ProcessorDefinition<?>, String> sent) throws Exception {
        JsonCall call = JsonCall.FOLDER;
        return call.through(site, route -> {
            ProcessorDefinition<?> marshalled = route.setHeader("Authorization")
                    .constant(call.proof())
                    .marshal()
                    .json();
            sent.accept(marshalled, site.server() + call.path());
            route.unmarshal().json(call.answer());
        });
    }
}
