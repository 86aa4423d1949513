// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

/** What an operation makes of the message body. */
public enum Body {
    /** It is not read. */
    NONE,
    /** A record, a Map or JSON: unless the URI sets a field of it. */
    JSON,
    /** The media to send. */
    MEDIA
}
