// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiEvents;
import io.camelmedia.testkit.ci.state.CiItem;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** Something done to one item, alone or in bulk. */
public interface CiChange<T extends CiItem> extends Serializable {

    /** Why the item refuses the change, if it does. */
    Optional<CiError> refusal(T item);

    void apply(T item, Instant now);

    String eventType();

    /** Does it, and tells of it. */
    default void carryOut(T item, Instant now, CiEvents events) {
        apply(item, now);
        item.touch(now);
        events.item(eventType(), item);
    }
}
