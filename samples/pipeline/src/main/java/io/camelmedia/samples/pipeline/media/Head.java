// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.media;

import java.nio.charset.StandardCharsets;

/** How a file begins. */
final class Head {

    private final byte[] bytes;

    Head(byte[] bytes) {
        this.bytes = bytes;
    }

    int length() {
        return bytes.length;
    }

    /** The byte there, from 0 to 255; -1 beyond the end. */
    int at(int offset) {
        return offset < bytes.length ? bytes[offset] & 0xFF : -1;
    }

    /** The word of four bytes there, which must be a length within the head; else the head's own. */
    int littleEndian(int offset) {
        long word = 0;
        for (int i = 3; i >= 0; i--) {
            word = word << 8 | Math.max(0, at(offset + i));
        }
        return (int) Math.min(word, bytes.length);
    }

    boolean has(int offset, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (at(offset + i) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    boolean has(int offset, String expected) {
        return has(offset, expected.chars().toArray());
    }

    String text(int offset, int length) {
        return offset + length <= bytes.length ? new String(bytes, offset, length, StandardCharsets.ISO_8859_1) : "";
    }
}
