// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.error.ConflictException;
import io.camelmedia.support.transfer.store.OvertakenStore;
import io.camelmedia.support.transfer.store.UploadStore;
import io.camelmedia.testkit.ci.CiSimulator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uploads that other nodes may go on with: a store of a user's own says whose they are. */
@Timeout(60)
class CiSharedUploadsTest extends CiUploadTestSupport {

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @ParameterizedTest
    @ValueSource(strings = {"keep", "delete"})
    void anUploadThatAnotherNodeTakesOverSendsNothingMoreAndLeavesTheAssetToIt(String onUploadFailure) {
        context.getRegistry().bind("overtaken", new OvertakenStore(3));

        assertThat(failure(URI + "&parallelParts=1&uploadStore=#overtaken&onUploadFailure=" + onUploadFailure, file))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("another node has it now; asset " + begun() + " is not complete");
        assertThat(parts(begun())).containsExactly("1", "2");
        assertThat(ci.journal().count("DELETE", "/assets/*")).isZero();
    }

    @Test
    void theUploadIsHeldUntilItsAssetIsDeletedAndForgotten() {
        List<String> events = new CopyOnWriteArrayList<>();
        context.getRegistry().bind("watched", new WatchedStore(events));
        uploads().faults().on("PUT", part(3)).answer(400, Map.of(), "{}");

        assertThat(failure(URI + "&parallelParts=1&uploadStore=#watched&onUploadFailure=delete", file))
                .hasMessageEndingWith("was deleted again");

        assertThat(events).containsExactly("claim", "put", "put", "put", "remove", "release");
        assertThat(ci.journal().count("DELETE", "/assets/*")).isEqualTo(1);
    }

    /** Writes down what it is asked for. */
    private record WatchedStore(List<String> events) implements UploadStore {

        @Override
        public Claim claim(String key) {
            events.add("claim");
            return () -> events.add("release");
        }

        @Override
        public Optional<JsonNode> find(String key) {
            return Optional.empty();
        }

        @Override
        public void put(String key, JsonNode upload) {
            events.add("put");
        }

        @Override
        public void remove(String key) {
            events.add("remove");
        }
    }
}
