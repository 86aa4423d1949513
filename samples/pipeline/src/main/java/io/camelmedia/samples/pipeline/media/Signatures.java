// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.media;

import java.util.Set;

/** Beginnings of formats that take more than a word to tell. */
final class Signatures {

    private static final Set<String> ISO_BOXES = Set.of("ftyp", "moov", "mdat", "wide", "pnot", "skip", "free", "uuid");
    /** Still images in the same container. */
    private static final Set<String> IMAGE_BRANDS = Set.of("heic", "heix", "mif1", "avif", "avis");

    /** The key of an MXF header partition (SMPTE ST 377-1), without its version and status. */
    private static final int[] MXF_HEADER = {
        0x06, 0x0E, 0x2B, 0x34, 0x02, 0x05, 0x01, 0x01, 0x0D, 0x01, 0x02, 0x01, 0x01, 0x02
    };

    /** A tag of APEv2: its header has 32 bytes, with the length of what follows in the fourth word. */
    private static final String APE_TAG = "APETAGEX";

    private static final int APE_HEADER = 32;
    private static final int APE_LENGTH = 12;

    private static final int TS_SYNC = 0x47;
    private static final int TS_PACKET = 188;
    /** The packets of Blu-ray's transport streams begin with a time stamp of four bytes. */
    private static final int TS_STAMP = 4;

    /** In kbit/s, of layers I, II, III of MPEG-1, and of layer I, and layers II and III of MPEG-2 (ISO 11172-3, 13818-3). */
    private static final int[][] BITRATES = {
        {32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448},
        {32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384},
        {32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320},
        {32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256},
        {8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160},
    };

    private static final int[] MPEG1_RATES = {44_100, 48_000, 32_000};

    private Signatures() {}

    static boolean isoBox(Head head) {
        return ISO_BOXES.contains(head.text(4, 4)) && !IMAGE_BRANDS.contains(head.text(8, 4));
    }

    static boolean mxf(Head head) {
        for (int offset = 0; offset + MXF_HEADER.length <= head.length(); offset++) {
            if (head.has(offset, MXF_HEADER)) {
                return true;
            }
        }
        return false;
    }

    static boolean transportStream(Head head) {
        return packets(head, 0, TS_PACKET) || packets(head, TS_STAMP, TS_PACKET + TS_STAMP);
    }

    private static boolean packets(Head head, int first, int distance) {
        return head.at(first) == TS_SYNC
                && head.at(first + distance) == TS_SYNC
                && head.at(first + 2 * distance) == TS_SYNC;
    }

    /** Two frames of ADTS one after another, or one that is the whole file. */
    static boolean adts(Head head) {
        if (!isAdts(head, 0)) {
            return false;
        }
        int length = (head.at(3) & 0x03) << 11 | head.at(4) << 3 | head.at(5) >> 5;
        return length >= 7 && (length == head.length() || isAdts(head, length));
    }

    private static boolean isAdts(Head head, int offset) {
        return head.at(offset) == 0xFF && (head.at(offset + 1) & 0xF6) == 0xF0;
    }

    /**
     * Two frames of MPEG audio one after another, or one that is the whole file. Before them there may be tags of ID3 or
     * APE, and zeros that an editor left.
     */
    static boolean mpegAudio(Head head) {
        if (head.has(0, "ID3") && head.at(3) <= 4) {
            return true;
        }
        int first = head.has(0, APE_TAG) ? APE_HEADER + head.littleEndian(APE_LENGTH) : 0;
        while (head.at(first) == 0) {
            first++;
        }
        int length = frameLength(head, first);
        return length > 0 && (first + length >= head.length() || frameLength(head, first + length) > 0);
    }

    /** The length of the frame of MPEG audio that begins there; 0 when none does. */
    private static int frameLength(Head head, int offset) {
        int second = head.at(offset + 1);
        int third = head.at(offset + 2);
        if (head.at(offset) != 0xFF || second < 0xE0 || third < 0) {
            return 0;
        }
        int version = second >> 3 & 0x03;
        int layer = 4 - (second >> 1 & 0x03);
        int bitrate = third >> 4;
        int rate = third >> 2 & 0x03;
        if (version == 1 || layer == 4 || bitrate == 0 || bitrate == 15 || rate == 3) {
            return 0;
        }
        boolean mpeg1 = version == 3;
        int kilobits = BITRATES[mpeg1 ? layer - 1 : layer == 1 ? 3 : 4][bitrate - 1];
        int hertz = MPEG1_RATES[rate] / (mpeg1 ? 1 : version == 2 ? 2 : 4);
        int padding = third >> 1 & 0x01;
        if (layer == 1) {
            return (12_000 * kilobits / hertz + padding) * 4;
        }
        return (layer == 3 && !mpeg1 ? 72_000 : 144_000) * kilobits / hertz + padding;
    }
}
