// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.source;

import java.io.IOException;
import java.time.Instant;

/** Media with a name and a length; of the message body, unless sub-classes say otherwise. */
abstract class MessageSource implements MediaSource {

    private final String name;
    private final long length;

    MessageSource(String name, long length) {
        this.name = name;
        this.length = length;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Instant lastModified() {
        return null;
    }

    @Override
    public boolean modified() throws IOException {
        return false;
    }

    @Override
    public String toString() {
        return "the message body";
    }
}
