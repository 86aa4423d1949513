// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.progress;

/** What goes on, seen from the route. */
public enum Activity {
    UPLOAD,
    DOWNLOAD,
    /** The service works, and somebody waits. */
    JOB
}
