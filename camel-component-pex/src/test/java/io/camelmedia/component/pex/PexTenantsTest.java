// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.camel.MediaRuntime;
import io.camelmedia.support.error.AuthenticationException;
import io.camelmedia.support.http.limit.LimiterFactory;
import io.camelmedia.testkit.pex.PexSimulator;
import java.time.Duration;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Routes whose messages say which account they are for. */
@Timeout(60)
class PexTenantsTest extends PexTestSupport {

    /** How many endpoints and producers Camel keeps for one toD, unless told otherwise. */
    private static final int CACHED = 1000;

    private static final String KEYS = "apiKey=${body}";
    private static final String TIMEOUTS = "http.connectTimeout=${body}";

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    private MediaRuntime runtime;

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        context.getComponent("pex", PexComponent.class).setRateLimiter(LimiterFactory.NONE);
        return context;
    }

    @BeforeEach
    void openTheService() throws Exception {
        pex.rates().permit(Integer.MAX_VALUE, Duration.ofSeconds(1));
        template.requestBody("pex:assets", (Object) null);
        runtime = MediaRuntime.of(context);
    }

    @Test
    void accountsAreKeptWhileTheirEndpointsAreAndLetGoAfterwards() throws Exception {
        int tenants = CACHED + CACHED / 2;
        send(KEYS, tenants);
        assertThat(runtime.accountCount()).isGreaterThan(tenants);

        sweepLater();
        assertThat(runtime.accountCount()).isBetween(CACHED, CACHED + 1);

        forgetEndpoints();
        sweepLater();
        assertThat(runtime.accountCount()).isZero();
        assertThat(runtime.clients().size()).isZero();
    }

    @Test
    void anAccountThatWasUsedJustNowIsKept() throws Exception {
        send(KEYS, 10);
        forgetEndpoints();

        runtime.sweep(System.nanoTime());

        assertThat(runtime.accountCount()).isEqualTo(11);
    }

    @Test
    void httpClientsAreKeptWhileTheirEndpointsAreAndLetGoAfterwards() throws Exception {
        send(TIMEOUTS, 400);
        assertThat(runtime.clients().size()).isEqualTo(401);

        forgetEndpoints();
        sweepLater();

        assertThat(runtime.clients().size()).isZero();
    }

    @Test
    void anAccountThatWasLetGoIsThereAgainWhenItIsAskedFor() throws Exception {
        send(KEYS, 1);
        forgetEndpoints();
        sweepLater();

        assertThat(template.requestBody("pex:assets", (Object) null)).isNotNull();
        assertThat(runtime.accountCount()).isEqualTo(1);
    }

    /** One message for each of so many tenants, whose keys the service does not know: that makes accounts all the same. */
    private void send(String option, int tenants) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                onException(AuthenticationException.class).handled(true);
                from("direct:tenants").routeId("tenants").toD("pex:assets?" + option);
            }
        });
        for (int tenant = 1; tenant <= tenants; tenant++) {
            String body = Integer.toString(tenant);
            template.send("direct:tenants", exchange -> exchange.getMessage().setBody(body));
        }
    }

    private void forgetEndpoints() throws Exception {
        context.getRouteController().stopRoute("tenants");
        context.removeRoute("tenants");
        template.stop();
        template.start();
        context.removeEndpoints("pex:*");
    }

    private void sweepLater() {
        runtime.sweep(System.nanoTime() + Duration.ofHours(1).toNanos());
    }
}
