// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.feed;

import io.camelmedia.component.pixop.model.JobPhase;

/**
 * What a cursor keeps of a job's last event.
 *
 * @param listed when its video had changed last, as the list of videos says; empty when it was not found in a list
 * @param status the status with its details: an event follows once it differs
 */
record Mark(JobPhase phase, String listed, String status) {

    /** Of a video that cannot be read: its job is not asked for, and it is forgotten when the list has it no longer. */
    static final Mark UNREADABLE = new Mark(JobPhase.GONE, "", "");

    private static final String SEPARATOR = "|";

    /** @throws IllegalArgumentException when the text is not what {@link #toString} made */
    static Mark parse(String text) {
        String[] parts = text.split("\\|", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException("'" + text + "' tells of no job");
        }
        return new Mark(JobPhase.valueOf(parts[0]), parts[1], parts[2]);
    }

    boolean tellsTheSameAs(Mark other) {
        return phase == other.phase && status.equals(other.status);
    }

    /** The form that cursors keep. */
    @Override
    public String toString() {
        return phase + SEPARATOR + listed + SEPARATOR + status;
    }
}
