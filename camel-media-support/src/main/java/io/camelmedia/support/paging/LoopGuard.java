// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.paging;

import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.operation.Paging;
import io.camelmedia.support.operation.call.Page;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Ends the walk of a list that leads to itself: by links that come again (Brent's algorithm: one of them is remembered,
 * whatever the length of the loop), or because the service does not heed the parameter that asks for the next page.
 */
final class LoopGuard {

    private final Supplier<Failure> failure;
    private Page last;
    private Paging.Step remembered;
    private long steps;
    private long lap = 1;

    /** @param failure makes the facts of the call's failure, which get their message and advice here */
    LoopGuard(Supplier<Failure> failure) {
        this.failure = failure;
    }

    /**
     * @return the page
     * @throws CommunicationException when it shows that the list has no end
     */
    Page check(Page page) {
        if (page.next() instanceof Paging.Link link) {
            follow(link);
        } else if (isRepeated(page)) {
            throw endless("the service answered the same page again when it was asked for the next");
        }
        last = page;
        return page;
    }

    private void follow(Paging.Link link) {
        if (link.equals(remembered)) {
            throw endless("a page names as its next one that was read before");
        }
        if (++steps == lap) {
            remembered = link;
            lap *= 2;
            steps = 0;
        }
    }

    /** Where items are inserted meanwhile, a page may begin as the one before; then there are more of them in all. */
    private boolean isRepeated(Page page) {
        return last != null
                && !page.items().isEmpty()
                && !last.items().isEmpty()
                && page.items().get(0).equals(last.items().get(0))
                && Objects.equals(page.total(), last.total());
    }

    private CommunicationException endless(String how) {
        return new CommunicationException(failure.get()
                .withMessage("the list leads to itself: " + how)
                .withAdvice("paging=page reads one page only"));
    }
}
