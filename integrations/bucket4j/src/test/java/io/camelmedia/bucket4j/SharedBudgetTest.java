// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.bucket4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.component.pex.PexComponent;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several contexts stand for nodes; PostgreSQL keeps their budget. */
@Timeout(120)
class SharedBudgetTest {

    private static final int PERMITS = 16;

    @RegisterExtension
    static Postgres postgres = new Postgres();

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    private static SharedBudget budget() {
        SharedBudget budget = new SharedBudget();
        budget.setDataSource(postgres.source());
        // Much, because a busy machine holds requests up on their way.
        budget.setMargin(Duration.ofMillis(600));
        return budget;
    }

    private static CamelContext node(SharedBudget budget) throws Exception {
        CamelContext context = new DefaultCamelContext();
        PexComponent component = context.getComponent("pex", PexComponent.class);
        component.getConfiguration().setBaseUrl(pex.baseUrl());
        component.getConfiguration().setApiKey(PexSimulator.API_KEY);
        component.setRateLimiter(budget);
        context.start();
        return context;
    }

    @Test
    void nodesTogetherCallNoMoreThanOneMay() throws Exception {
        pex.rates().permit(Integer.MAX_VALUE, Duration.ofSeconds(1));
        List<CamelContext> nodes = new ArrayList<>();
        List<CompletableFuture<?>> calls = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            CamelContext node = node(budget());
            nodes.add(node);
            ProducerTemplate template = node.createProducerTemplate();
            for (int call = 0; call < 12; call++) {
                calls.add(template.asyncRequestBody("pex:assets", null, Object.class));
            }
        }
        for (CompletableFuture<?> call : calls) {
            call.get(100, TimeUnit.SECONDS);
        }

        List<Long> arrivals = pex.journal().all().stream()
                .map(RecordedRequest::receivedNanos)
                .sorted()
                .toList();
        assertThat(arrivals).hasSameSizeAs(calls);
        for (int i = PERMITS; i < arrivals.size(); i++) {
            assertThat(Duration.ofNanos(arrivals.get(i) - arrivals.get(i - PERMITS)))
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
        for (CamelContext node : nodes) {
            node.stop();
        }
    }

    @Test
    void eachAccountHasABudgetOfItsOwn() {
        Buckets buckets = new Buckets(Bucket4jPostgreSQL.selectForUpdateBasedBuilder(postgres.source())
                .table(table("OWN"))
                .build());

        assertThat(buckets.take("pex one", Duration.ofMinutes(1))).isZero();
        assertThat(buckets.take("pex other", Duration.ofMinutes(1))).isZero();
        assertThat(buckets.take("pex one", Duration.ofMinutes(1)))
                .isBetween(
                        Duration.ofSeconds(50).toNanos(), Duration.ofMinutes(1).toNanos());
        assertThat(buckets.take("pex one", Duration.ofMinutes(1)))
                .as("one turn later")
                .isGreaterThan(Duration.ofSeconds(110).toNanos());
    }

    private static String table(String name) {
        BudgetTable.create(postgres.source(), name);
        return name;
    }

    @Test
    void nodesThatStartAtOnceMakeTheTableTogether() {
        List<CompletableFuture<Void>> nodes = Stream.generate(() -> CompletableFuture.runAsync(() -> table("TOGETHER")))
                .limit(8)
                .toList();

        assertThat(nodes).allSatisfy(node -> assertThat(node).succeedsWithin(Duration.ofSeconds(60)));
    }

    @Test
    void moreNodesThanPermitsCannotShareThem() {
        SharedBudget budget = new SharedBudget();
        budget.setPermits(16);
        budget.setNodes(17);

        assertThatThrownBy(() -> budget.limiter("pex of a test", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nodes=17 of a shared budget: at most permits=16, for no node can go on with less than one"
                        + " request in a window; leave nodes out, and calls fail while the storage cannot be reached");
    }

    @Test
    void theTableIsMadeOnce() throws SQLException {
        table("TWICE");
        table("TWICE");

        try (Connection connection = postgres.source().getConnection();
                Statement query = connection.createStatement();
                ResultSet columns = query.executeQuery("SELECT * FROM TWICE")) {
            assertThat(columns.getMetaData().getColumnCount()).isEqualTo(3);
        }
    }

    @Test
    void whatCannotBeATableIsRefused() {
        SharedBudget budget = budget();
        budget.setTable("x; DROP TABLE y");

        assertThatThrownBy(() -> budget.limiter("pex of a test", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("table=x; DROP TABLE y of a shared budget is no name of a table: letters, digits and _,"
                        + " with a schema before a dot");
    }

    @Test
    void aBudgetWithoutStorageSaysWhatItNeeds() {
        assertThatThrownBy(() -> new SharedBudget().limiter("pex of a test", null))
                .hasMessage("a shared budget needs dataSource, for PostgreSQL, or storage, any other ProxyManager of"
                        + " Bucket4j");
    }
}
