// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import io.camelmedia.testkit.ci.rules.CiBehaviour;
import io.camelmedia.testkit.ci.state.CiAgenda;
import io.camelmedia.testkit.ci.state.CiEvents;
import io.camelmedia.testkit.ci.state.CiItem;
import io.camelmedia.testkit.ci.state.CiStore;
import io.camelmedia.testkit.state.StatePart;
import java.io.Serializable;
import java.time.Instant;

/** What the service answers at once and carries out later. Used under the lock that calls take. */
public final class CiDeferred implements StatePart {

    private final CiAgenda<Deferred> agenda = new CiAgenda<>();
    private final CiStore store;
    private final CiEvents events;
    private final CiBehaviour behaviour;

    /** Something that is done unless the state has changed since the call so that it is refused now. */
    private sealed interface Deferred extends Serializable {
        void settle(Instant now, CiEvents events);
    }

    private record DeferredChange<T extends CiItem>(CiChange<T> change, T item) implements Deferred {

        @Override
        public void settle(Instant now, CiEvents events) {
            if (change.refusal(item).isEmpty()) {
                change.carryOut(item, now, events);
            }
        }
    }

    private record DeferredPurge(CiItem item) implements Deferred {

        @Override
        public void settle(Instant now, CiEvents events) {
            if (item.isTrashed() && !item.isDeleted()) {
                item.delete();
                events.item("Delete" + item.kind(), item);
            }
        }
    }

    public CiDeferred(CiStore store, CiEvents events, CiBehaviour behaviour) {
        this.store = store;
        this.events = events;
        this.behaviour = behaviour;
    }

    /** Does {@code change} to {@code item} once the service's delay has passed; at once when there is none. */
    public <T extends CiItem> void carryOut(CiChange<T> change, T item) {
        add(new DeferredChange<>(change, item));
    }

    /** Deletes {@code item} from the trash once the service's delay has passed; at once when there is none. */
    void purge(CiItem item) {
        add(new DeferredPurge(item));
    }

    private void add(Deferred deferred) {
        agenda.add(store.now().plus(behaviour.delay()), deferred);
        settle();
    }

    /** Carries out what has become due. */
    public void settle() {
        Instant now = store.now();
        agenda.settle(now, deferred -> deferred.settle(now, events));
    }

    public void clear() {
        agenda.clear();
    }

    @Override
    public Object save() {
        return agenda.save();
    }

    @Override
    public void load(Object saved) {
        agenda.load(saved);
    }
}
