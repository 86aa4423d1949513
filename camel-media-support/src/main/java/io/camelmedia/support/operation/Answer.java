package io.camelmedia.support.operation;

/** What a successful answer holds, and what becomes of it. */
public sealed interface Answer {

    /** Nothing of interest: the message body becomes null. */
    record Nothing() implements Answer {}

    /**
     * One record.
     *
     * @param at JSON pointer to it inside the answer; empty for the whole
     */
    record One(Class<?> type, String at) implements Answer {}

    /**
     * A list of records.
     *
     * @param at JSON pointer to the array inside the answer; empty for the whole
     */
    record Many(Class<?> type, String at) implements Answer {}
}
