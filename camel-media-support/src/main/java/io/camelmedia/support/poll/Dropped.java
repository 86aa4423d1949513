// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Exchange;

/**
 * Finds out that a copy of an exchange, to which the completion was handed over, is gone without having been completed:
 * a queue that discards or is purged tells nobody.
 */
final class Dropped {

    private final ReferenceQueue<Exchange> gone = new ReferenceQueue<>();
    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();

    /** A copy that is watched. */
    final class Watch extends WeakReference<Exchange> {

        private final Runnable dropped;

        private Watch(Exchange copy, Runnable dropped) {
            super(copy, gone);
            this.dropped = dropped;
        }

        /** It was completed, or handed its completion over. */
        void end() {
            watches.remove(this);
            clear();
        }
    }

    /** @param dropped is run by {@link #tell}, and must not hold the copy */
    Watch watch(Exchange copy, Runnable dropped) {
        Watch watch = new Watch(copy, dropped);
        watches.add(watch);
        return watch;
    }

    /** Tells of those that were dropped since. */
    void tell() {
        for (Reference<?> next = gone.poll(); next != null; next = gone.poll()) {
            Watch watch = (Watch) next;
            if (watches.remove(watch)) {
                watch.dropped.run();
            }
        }
    }
}
