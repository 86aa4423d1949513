// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.wire;

import java.io.IOException;

/** A gate that the bytes of a body pass on their way; it may hold them up or cut the connection. */
public interface Passage {

    /** All bytes pass at once. */
    Passage OPEN = new Passage() {
        @Override
        public int allow(int wanted) {
            return wanted;
        }

        @Override
        public void passed(int bytes) {}
    };

    /** Tells how many of {@code wanted} bytes may pass now, at least one. */
    int allow(int wanted) throws IOException;

    /** Called after {@code bytes} have passed. */
    void passed(int bytes) throws IOException;

    /** What happens once a number of bytes has passed and more are to follow. */
    interface Limit {
        void reached() throws IOException;
    }

    /** Lets {@code bytes} pass, then does {@code then} once, and lets the rest pass. */
    static Passage after(long bytes, Limit then) {
        return new Passage() {
            private long left = bytes;
            private boolean open;

            @Override
            public int allow(int wanted) throws IOException {
                if (!open && left == 0) {
                    then.reached();
                    open = true;
                }
                return open ? wanted : (int) Math.min(wanted, left);
            }

            @Override
            public void passed(int count) {
                if (!open) {
                    left -= count;
                }
            }
        };
    }
}
