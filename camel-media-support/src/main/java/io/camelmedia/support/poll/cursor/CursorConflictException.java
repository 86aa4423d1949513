// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.cursor;

/**
 * The stored cursor is no longer the one that this consumer went on from: another node has moved it, or it was deleted.
 * Nothing was written. The next poll goes on from what is stored.
 */
public class CursorConflictException extends CursorException {

    public CursorConflictException(String key) {
        super("The cursor '" + key + "' was moved or deleted by somebody else, so it was not overwritten; the next poll"
                + " goes on from what is stored. When several nodes consume one feed, let one of them be active at a"
                + " time: master: or a clustered scheduler");
    }
}
