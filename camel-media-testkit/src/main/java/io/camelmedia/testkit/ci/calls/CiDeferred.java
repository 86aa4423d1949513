// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import io.camelmedia.testkit.ci.rules.CiBehaviour;
import io.camelmedia.testkit.ci.state.CiAsset;
import io.camelmedia.testkit.ci.state.CiEvents;
import io.camelmedia.testkit.ci.state.CiFolder;
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

    private record FolderActionDue(Instant at, CiFolderAction action, CiFolder folder) implements Due {}

    private record PurgeDue(Instant at, CiItem item) implements Due {}

    public CiDeferred(CiStore store, CiEvents events, CiBehaviour behaviour) {
        this.store = store;
        this.events = events;
        this.behaviour = behaviour;
    }

    /** Does {@code action} to {@code folder} once the service's delay has passed; at once when there is none. */
    void carryOut(CiFolderAction action, CiFolder folder) {
        due.add(new FolderActionDue(dueAt(), action, folder));
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
            if (next instanceof FolderActionDue action) {
                settle(action.action(), action.folder());
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

    /** Carries the action out, unless the state has changed since the call so that it is refused now. */
    private void settle(CiFolderAction action, CiFolder folder) {
        if (action.refusal(folder).isEmpty()) {
            action.apply(folder, store.now());
            folder.touch(store.now());
            events.folder(action.eventType(), folder);
        }
    }

    private void settlePurge(CiItem item) {
        if (item.isDeleted() || !item.isTrashed()) {
            return;
        }
        item.delete();
        if (item instanceof CiFolder folder) {
            events.folder("DeleteFolder", folder);
        } else if (item instanceof CiAsset asset) {
            events.asset("DeleteAsset", asset);
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
