// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.check;

import java.util.Set;

/**
 * The result of one reading operation.
 *
 * @param status of the service's answer; 0 when it was not asked
 * @param verdict in a word or two
 * @param more JSON pointers of the fields of the answer that are not expected
 * @param others JSON pointers of the fields that have another type than expected
 */
record Row(String operation, int status, String verdict, Set<String> more, Set<String> others) {

    static Row notAsked(Read read) {
        return new Row(read.operation(), 0, "not asked: nothing there to read", Set.of(), Set.of());
    }

    static Row plain(Read read, int status, String verdict) {
        return new Row(read.operation(), status, verdict, Set.of(), Set.of());
    }

    static Row compared(Read read, int status, Set<String> more, Set<String> others) {
        String verdict;
        if (!others.isEmpty()) {
            verdict = more.isEmpty() ? "other types" : "other types, more fields";
        } else {
            verdict = more.isEmpty() ? "same" : "more fields";
        }
        return new Row(read.operation(), status, verdict, more, others);
    }

    /** Whether the answer is an error, or has fields or types that are not expected. */
    boolean isOutOfDate() {
        return !more.isEmpty() || !others.isEmpty() || status >= 400;
    }
}
