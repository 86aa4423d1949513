// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.operation.Paging;
import io.camelmedia.support.operation.call.Page;
import io.camelmedia.support.operation.call.Values;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LoopGuardTest {

    private final LoopGuard guard = guard();

    private static LoopGuard guard() {
        return new LoopGuard(
                () -> Failure.unanswered("pixop", "videos", 1, null).withRequest("GET http://a/videos"));
    }

    @Test
    void aPageThatNamesItselfAsTheNextEndsTheWalk() {
        guard.check(linked("https://api.example.com/videos"));

        assertThatThrownBy(() -> guard.check(linked("https://api.example.com/videos")))
                .isInstanceOf(CommunicationException.class)
                .hasMessage("pixop:videos: the list leads to itself: a page names as its next one that was read before;"
                        + " paging=page reads one page only (GET http://a/videos)");
    }

    @Property(tries = 200, seed = "12")
    void aLoopOfAnyLengthEndsTheWalkWithinThreeRounds(
            @ForAll @IntRange(max = 50) int before, @ForAll @IntRange(min = 1, max = 50) int loop) {
        LoopGuard any = guard();
        int end = 3 * (before + loop) + 3;

        assertThatThrownBy(() -> {
                    for (int i = 0; i < end; i++) {
                        any.check(linked("https://a/" + (i < before ? -i : (i - before) % loop + 1)));
                    }
                })
                .isInstanceOf(CommunicationException.class);
    }

    @Test
    void aListOfManyPagesIsWalkedToItsEnd() {
        for (int i = 0; i < 10_000; i++) {
            guard.check(linked("https://api.example.com/videos?page=" + i));
        }

        assertThat(guard.check(new Page(List.of(), null, null)).next()).isNull();
    }

    @Test
    void aServiceThatAnswersTheSamePageAgainEndsTheWalk() {
        guard.check(counted(6L, "a", "b"));

        assertThatThrownBy(() -> guard.check(counted(6L, "a", "b")))
                .hasMessage("pixop:videos: the list leads to itself: the service answered the same page again when it"
                        + " was asked for the next; paging=page reads one page only (GET http://a/videos)");
    }

    @Test
    void aPageThatBeginsAsTheOneBeforeBecauseAnItemCameInIsNoLoop() {
        guard.check(counted(6L, "a"));

        assertThat(guard.check(counted(7L, "a")).items()).containsExactly("a");
    }

    private static Page linked(String next) {
        return new Page(List.of(), null, new Paging.Link(next));
    }

    private static Page counted(Long total, Object... items) {
        return new Page(List.of(items), total, new Paging.At(Values.NONE));
    }
}
