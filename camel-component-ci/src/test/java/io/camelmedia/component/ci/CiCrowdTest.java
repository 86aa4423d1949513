// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.camelmedia.support.crowd.Crowd;
import io.camelmedia.support.error.AuthenticationException;
import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.fault.FaultRule;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** More calls than an account has places on the wire, with tokens and feeds among them. */
@Timeout(60)
class CiCrowdTest extends CiTestSupport {

    private static final String TOKEN = "/oauth2/token";
    private static final int MANY = 60;

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    private Crowd crowd;

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @BeforeEach
    void makeCrowd() {
        crowd = new Crowd(context);
    }

    @AfterEach
    void closeCrowd() {
        crowd.close();
    }

    @Test
    void oneRequestGetsTheTokenForAllWhoWaitForIt() throws Exception {
        FaultRule stall = ci.faults().on("POST", TOKEN).stallAfterResponseBytes(0);
        try (Crowd first = new Crowd(context, 1)) {
            first.send("ci:workspaces", 1);
            await().until(() -> stall.hits() == 1);
            crowd.send("ci:workspaces", MANY);
            ci.faults().clear();

            first.allWell();
            crowd.allWell();
        }
        assertThat(ci.journal().count("POST", TOKEN)).isEqualTo(1);
    }

    @Test
    void eachExchangeThatATokenWasRefusedToIsGivenAnExceptionOfItsOwn() throws Exception {
        FaultRule stall = ci.faults().on("POST", TOKEN).times(1).stallAfterResponseBytes(0);
        ci.faults().on("POST", TOKEN).answer(401, Map.of(), "{}");
        try (Crowd first = new Crowd(context, 1)) {
            first.send("ci:workspaces?maxAttempts=1", 1);
            await().until(() -> stall.hits() == 1);
            crowd.send("ci:workspaces?maxAttempts=1&password=another-fake", MANY);

            Set<Throwable> exceptions = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Exchange exchange : crowd.all()) {
                assertThat(exchange.getException()).isInstanceOf(AuthenticationException.class);
                exceptions.add(exchange.getException());
            }
            assertThat(exceptions).hasSize(MANY);
            ci.faults().clear();
            first.all();
        }
    }

    @Test
    void tokensThatAreRevokedInTheMiddleHoldUpNobody() throws Exception {
        for (int round = 0; round < 5; round++) {
            crowd.send("ci:workspaces", MANY);
            ci.tokens().revokeAll();
        }

        List<Exchange> all = crowd.all();

        long failed =
                all.stream().filter(exchange -> exchange.getException() != null).count();
        assertThat(failed).as("revoked twice under one call").isLessThan(MANY);
        assertThat(template.requestBody("ci:workspaces", (Object) null)).isInstanceOf(List.class);
    }

    @Test
    void routesBehindATokenWaitForEachOtherAndAllGoOn() throws Exception {
        CountDownLatch together = new CountDownLatch(MANY);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:meet").to("ci:workspaces").process(exchange -> {
                    together.countDown();
                    assertThat(together.await(30, TimeUnit.SECONDS)).isTrue();
                });
            }
        });
        FaultRule stall = ci.faults().on("POST", TOKEN).stallAfterResponseBytes(0);
        try (Crowd first = new Crowd(context, 1)) {
            first.send("direct:meet", 1);
            await().until(() -> stall.hits() == 1);
            crowd.send("direct:meet", MANY - 1).underWay();
            ci.faults().clear();

            crowd.allWell();
            first.allWell();
        }
    }

    @Test
    void aFeedGoesOnBesideACrowdOfCalls() throws Exception {
        AtomicInteger events = new AtomicInteger();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("ci:events?workspaceId=" + CiSimulator.WORKSPACE + "&startFrom=beginning&delay=20&initialDelay=0")
                        .to("ci:workspaces?maxAttempts=10")
                        .process(exchange -> events.incrementAndGet());
            }
        });
        for (int i = 0; i < 30; i++) {
            ci.events().add(CiSimulator.WORKSPACE, "CreateAsset", ci.clock().instant());
        }
        ci.faults().on("GET", "/workspaces").times(20).answer(503, Map.of("Retry-After", "0"), "{}");

        crowd.send("ci:workspaces", 5 * MANY).all();

        await().until(() -> events.get() >= 30);
    }

    @Test
    void aPublicMediaBoxIsOpenedWithoutCredentials() throws Exception {
        String mediaBox = ci.addMediaBox("shared", "Public", null, List.of(), CiSimulator.ASSET);
        try (DefaultCamelContext other = new DefaultCamelContext()) {
            other.getComponent("ci", CiComponent.class).getConfiguration().setBaseUrl(ci.baseUrl());
            other.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:open").to("ci:mediaboxes/open?access=public");
                }
            });
            other.start();

            Exchange opened = other.createProducerTemplate()
                    .request("direct:open", exchange -> exchange.getMessage().setHeader("CamelCiMediaboxId", mediaBox));

            assertThat((Throwable) opened.getException()).isNull();
            assertThat(ci.journal().count("POST", TOKEN)).isZero();
        }
    }

    @Test
    void anEndpointCanBeMadeWithoutCredentialsAndOnlyItsProducerAsksForThem() throws Exception {
        try (DefaultCamelContext other = new DefaultCamelContext()) {
            other.start();

            assertThat(other.getEndpoint("ci:workspaces")).isNotNull();
            assertThatThrownBy(() -> other.createProducerTemplate().requestBody("ci:workspaces", (Object) null))
                    .hasMessageContaining("ci: credentials are missing: set username");
        }
    }

    @Test
    void nothingOfACallStaysBehindWhenItsContextStopsInTheMiddleOfACrowd() throws Exception {
        context.getShutdownStrategy().setTimeout(1);
        FaultRule stall = ci.faults().on("GET", "/workspaces").stallAfterResponseBytes(1);
        try (Crowd many = new Crowd(context, 3 * MANY)) {
            many.send("ci:workspaces", 3 * MANY);
            await().until(() -> stall.hits() == 20);

            CompletableFuture.runAsync(context::stop).get(40, TimeUnit.SECONDS);

            assertThat(many.all()).allMatch(Exchange::isFailed);
        }
    }
}
