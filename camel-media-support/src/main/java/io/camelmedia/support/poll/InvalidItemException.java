// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import io.camelmedia.support.poll.feed.FeedItem;
import org.apache.camel.RuntimeCamelException;

/** The feed waits at an item that cannot be placed or bound, as {@code onInvalidItem=stop} says. */
public class InvalidItemException extends RuntimeCamelException {

    public InvalidItemException(FeedItem item) {
        super("The feed waits at the item " + item.id() + ": " + item.oddity().text()
                + ". Set onInvalidItem=skip to leave it behind, or onInvalidItem=deliver to get it as it came");
    }
}
