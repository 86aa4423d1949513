// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import io.camelmedia.testkit.ci.rules.CiBehaviour;
import io.camelmedia.testkit.ci.state.CiEvents;
import io.camelmedia.testkit.ci.state.CiItem;
import io.camelmedia.testkit.ci.state.CiStore;
import io.camelmedia.testkit.state.StatePart;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** What the service answers at once and carries out later. Used under the lock that calls take. */
public final class CiDeferred implements StatePart {

    private final Queue<Due> due = new ArrayDeque<>();
    private final CiStore store;
    private final CiEvents events;
    private final CiBehaviour behaviour;

    /** Something that is to be done at an instant. */
    private sealed interface Due extends Serializable {
        Instant at();
    }

    private record ChangeDue<T extends CiItem>(Instant at, CiChange<T> change, T item) implements Due {}

    private record PurgeDue(Instant at, CiItem item) implements Due {}

    public CiDeferred(CiStore store, CiEvents events, CiBehaviour behaviour) {
        this.store = store;
        this.events = events;
        this.behaviour = behaviour;
    }

    /** Does {@code change} to {@code item} once the service's delay has passed; at once when there is none. */
    public <T extends CiItem> void carryOut(CiChange<T> change, T item) {
        due.add(new ChangeDue<>(dueAt(), change, item));
        settle();
    }

    /** Deletes {@code item} from the trash once the service's delay has passed; at once when there is none. */
    void purge(CiItem item) {
        due.add(new PurgeDue(dueAt(), item));
        settle();
    }

    /** Carries out what has become due. */
    public void settle() {
        while (!due.isEmpty() && !due.peek().at().isAfter(store.now())) {
            Due next = due.remove();
            if (next instanceof ChangeDue<?> change) {
                settle(change);
            } else if (next instanceof PurgeDue purge) {
                settlePurge(purge.item());
            }
        }
    }

    public void clear() {
        due.clear();
    }

    private Instant dueAt() {
        return store.now().plus(behaviour.delay());
    }

    /** Carries the change out, unless the state has changed since the call so that it is refused now. */
    private <T extends CiItem> void settle(ChangeDue<T> due) {
        if (due.change().refusal(due.item()).isEmpty()) {
            due.change().carryOut(due.item(), store.now(), events);
        }
    }

    private void settlePurge(CiItem item) {
        if (item.isTrashed() && !item.isDeleted()) {
            item.delete();
            events.item("Delete" + item.kind(), item);
        }
    }

    @Override
    public Object save() {
        return List.copyOf(due);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void load(Object saved) {
        due.clear();
        due.addAll((List<Due>) saved);
    }
}
