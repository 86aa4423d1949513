// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiItem;
import java.time.Instant;
import java.util.Optional;

/** Something done to one item, alone or in bulk. */
public interface CiChange<T extends CiItem> {

    /** Why the item refuses the change, if it does. */
    Optional<CiError> refusal(T item);

    void apply(T item, Instant now);

    String eventType();
}
