// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.execution;

/**
 * Who goes first when turns are scarce: what has begun goes before what has not, so that work ends before more begins.
 */
public enum Priority {
    /** A retry, the next chunk or page, the verification of an upload, the progress of a job. */
    CONTINUED,
    /** The first request of a call or of a poll. */
    NEW
}
