// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

import java.util.Map;

/** What a successful answer holds, and what becomes of it. */
public sealed interface ResponseSpec {

    /** Nothing of interest: the message body becomes null. */
    record Nothing() implements ResponseSpec {}

    /**
     * One record.
     *
     * @param at JSON pointer to it inside the answer; empty for the whole
     */
    record One(Class<?> type, String at) implements ResponseSpec {}

    /**
     * A list of records.
     *
     * @param at     JSON pointer to the array inside the answer; empty for the whole
     * @param absent what an answer without the array is
     */
    record Many(Class<?> type, String at, Absent absent) implements ResponseSpec {

        /** What an answer without its array is. */
        public enum Absent {
            AN_ERROR,
            AN_EMPTY_LIST
        }
    }

    /**
     * Nothing but an address: the one that a redirect names, which is not followed. A redirect without an address is
     * an error.
     *
     * @param field  name of the record's field that takes it
     * @param direct what an answer is that redirects nowhere
     */
    record Location(Class<?> type, String field, Direct direct) implements ResponseSpec {

        /** What a success without a redirect is. */
        public enum Direct {
            AN_ERROR,
            /** The address that was asked is the one: what it answers is not read here. */
            THE_CONTENT
        }
    }

    /**
     * Media: a workflow fetches them.
     *
     * @param file the record that tells of a file, when they were written to one
     */
    record Media(Class<?> file) implements ResponseSpec {}

    /**
     * Whether there is what the call names: 404 tells that there is not.
     *
     * @param headers headers of the answer, and the parameters whose message headers they become
     */
    record Exists(Map<String, Parameter> headers) implements ResponseSpec {}
}
