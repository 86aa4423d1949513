// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.pex.model.UploadedAsset;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.ConflictException;
import io.camelmedia.support.transfer.store.OvertakenStore;
import io.camelmedia.support.transfer.store.UploadStore;
import io.camelmedia.testkit.fault.FaultRule;
import io.camelmedia.testkit.pex.PexSimulator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Contexts that stand for nodes, with one database that remembers their uploads. */
@Timeout(60)
class PexSharedUploadsTest extends PexUploadTestSupport {

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    PexSimulator simulator() {
        return pex;
    }

    private Object onANode() throws Exception {
        return inNewContext(UPLOAD, (context, configuration) -> {
            context.getRegistry().bind("database", DataSource.class, database());
            configuration.setUploadStore("jdbc:database");
        });
    }

    private DataSource database() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + folder.hashCode() + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    @Test
    void aSecondNodeGoesOnWithTheAssetOfTheFirst() throws Exception {
        pex.faults().on("PUT", PUT).times(1).cutAfterRequestBytes(1_000_000);
        assertThat(onANode()).isInstanceOf(CommunicationException.class);

        assertArrived((UploadedAsset) onANode());
    }

    @Test
    void whatOneNodeSendsAnotherDoesNot() throws Exception {
        FaultRule stall = pex.faults().on("PUT", PUT).times(1).stallAfterRequestBytes(1_000_000);
        CompletableFuture<Object> first = CompletableFuture.supplyAsync(() -> {
            try {
                return onANode();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        await().until(() -> stall.hits() == 1);

        assertThat(onANode())
                .isInstanceOf(ConflictException.class)
                .asString()
                .contains("another node sends the upload", "a further call can have it");
        stall.release();

        assertArrived((UploadedAsset) first.get(50, TimeUnit.SECONDS));
    }

    @Test
    void anUploadThatAnotherNodeHasTakenOverSendsNothingMore() throws Exception {
        pex.faults().on("PUT", PUT).times(1).cutAfterRequestBytes(1_000_000);
        Object failed = inNewContext(
                UPLOAD + "?uploadStore=#overtaken&maxAttempts=5", (context, configuration) -> context.getRegistry()
                        .bind("overtaken", UploadStore.class, new OvertakenStore(2)));

        assertThat(failed)
                .isInstanceOf(ConflictException.class)
                .asString()
                .contains("another node has it now", "asset " + lastRegistered() + " is registered");
        assertThat(pex.journal().count("PUT", PUT)).isEqualTo(1);
        assertThat(pex.journal().count("GET", VERIFY)).isZero();
    }
}
