// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.camelmedia.support.json.Json;
import io.camelmedia.support.poll.cursor.Cursor;
import io.camelmedia.support.poll.feed.StartFrom;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetsFeedTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final AssetWorld world = new AssetWorld();
    private AssetFollower follower;

    @BeforeEach
    void begin() throws Exception {
        follower = new AssetFollower(world, StartFrom.BEGINNING);
    }

    @Test
    void whatIsNewComesFirstAndThenChangesByTheirIds() throws Exception {
        for (int i = 0; i < 5; i++) {
            world.add("uploaded");
        }
        follower.poll();
        assertThat(follower.takeTold())
                .containsExactly("1000 uploaded", "2000 uploaded", "3000 uploaded", "4000 uploaded", "5000 uploaded");
        world.change(5000, "sampled");
        world.change(1000, "failed");
        world.change(3000, "sampled");
        world.add("sampled");

        follower.poll();

        assertThat(follower.takeTold()).containsExactly("6000 sampled", "1000 failed", "3000 sampled", "5000 sampled");
        assertThat(world.takeAsked()).containsExactly(1000L, 2000L, 3000L, 4000L, 5000L);
    }

    @Test
    void whatIsNewIsNotAskedForInTheSamePass() throws Exception {
        world.add("uploaded");

        follower.poll();

        assertThat(world.takeAsked()).isEmpty();
    }

    @Test
    void aStatusThatNobodyKnowsIsNoEnd() throws Exception {
        world.add("");
        follower.poll();
        for (String status : new String[] {"queued", "queued", "uploaded", "sampled", "sampled"}) {
            world.change(1000, status);
            follower.poll();
        }

        assertThat(follower.takeTold()).containsExactly("1000 ", "1000 queued", "1000 uploaded", "1000 sampled");
    }

    @Test
    void anAssetIsFollowedForSomeTimeAfterItsCreation() throws Exception {
        world.add("uploaded");
        follower.poll();
        world.advance(AssetWorld.WATCH_FOR);
        follower.poll();
        assertThat(world.takeAsked()).containsExactly(1000L);

        world.advance(Duration.ofMillis(1));
        world.change(1000, "sampled");
        follower.poll();

        assertThat(world.takeAsked()).isEmpty();
        assertThat(follower.takeTold()).containsExactly("1000 uploaded");
        assertThat(follower.cursor().state().path("unfinished")).isEmpty();
    }

    @Test
    void aRoundThatBrokeOffGoesOnBehindTheAssetAtWhichItDid() throws Exception {
        for (int i = 0; i < 4; i++) {
            world.add("uploaded");
        }
        follower.poll();
        int lists = 4;
        world.breakAt(lists + 2);
        assertThat(follower.poll()).isFalse();
        assertThat(world.takeAsked()).containsExactly(1000L, 2000L);

        assertThat(follower.poll()).isTrue();
        assertThat(world.takeAsked()).containsExactly(3000L, 4000L, 1000L, 2000L);

        follower.poll();
        assertThat(world.takeAsked()).containsExactly(1000L, 2000L, 3000L, 4000L);
    }

    @Test
    void theCursorHoldsWhatIsUnfinished() throws Exception {
        world.add("uploaded");
        world.add("sampled");
        world.advance(HOUR);
        world.add("failed");
        world.add("");

        follower.poll();

        assertThat(follower.cursor().state().toString())
                .isEqualTo("{\"floor\":\"2026-01-01T00:55:00Z\",\"settled\":\"2000\",\"unfinished\":{"
                        + "\"1000\":{\"created\":\"2026-01-01T00:00:00Z\",\"status\":\"uploaded\"},"
                        + "\"4000\":{\"created\":\"2026-01-01T01:00:00Z\",\"status\":\"\"}}}");
        assertThat(follower.cursor().window()).containsOnlyKeys("3000", "4000");
    }

    @Test
    void aChangeMovesNoAssetIntoTheWindowAgain() throws Exception {
        world.add("");
        follower.poll();
        world.advance(HOUR);
        world.add("sampled");
        world.change(1000, "uploaded");
        follower.poll();

        assertThat(follower.cursor().window()).containsOnlyKeys("2000");
        assertThat(follower.takeTold()).containsExactly("1000 ", "2000 sampled", "1000 uploaded");
    }

    @Test
    void nowFollowsTheUnfinishedOfTheWindowAndNoOthers() throws Exception {
        world.add("uploaded");
        world.advance(HOUR);
        world.add("uploaded");
        world.add("sampled");
        AssetFollower now = new AssetFollower(world, StartFrom.NOW);
        world.change(1000, "sampled");
        world.change(2000, "sampled");

        now.poll();

        assertThat(now.takeTold()).containsExactly("2000 sampled");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            {"a":{"status":"","created":"2026-01-01T00:00:00Z"}} | state.unfinished holds 'a', which is no id
            {"1":{"created":"2026-01-01T00:00:00Z"}}             | state.unfinished holds an asset without status: {"created":"2026-01-01T00:00:00Z"}
            {"1":{"status":"","created":"soon"}}                 | state.unfinished holds an asset without a time: {"status":"","created":"soon"}
            """)
    void aDamagedStateIsRefused(String unfinished, String text) throws Exception {
        String cursor =
                "{\"version\":1,\"feed\":\"pex:assets\",\"position\":null,\"window\":{},\"state\":{\"unfinished\":"
                        + unfinished + "}}";
        Cursor damaged = Cursor.parse(Json.read(cursor));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> world.feed().resume(damaged))
                .withMessage(text);
    }
}
