// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import io.camelmedia.support.http.InFlightRequest;
import io.camelmedia.support.transfer.download.target.Sink;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A digest of bytes, as hexadecimal digits. */
public final class MessageChecksum implements Checksum {

    private static final int BLOCK = 1024 * 1024;

    private final MessageDigest digest;
    private long seen;

    private MessageChecksum(String algorithm) {
        try {
            digest = MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }

    public static MessageChecksum sha256() {
        return new MessageChecksum("SHA-256");
    }

    /** MD5, for services that give no other checksum. It finds what broke, not what somebody forged. */
    public static MessageChecksum md5() {
        return new MessageChecksum("MD5");
    }

    @Override
    public String algorithm() {
        return digest.getAlgorithm();
    }

    @Override
    public void restart() {
        digest.reset();
        seen = 0;
    }

    @Override
    public void update(byte[] bytes, int length, long position) {
        long known = seen - position;
        if (known >= 0 && known < length) {
            int fresh = (int) (length - known);
            digest.update(bytes, (int) known, fresh);
            seen += fresh;
        }
    }

    @Override
    public void catchUp(Sink sink, long end, InFlightRequest inFlight) {
        byte[] block = new byte[(int) Math.min(BLOCK, Math.max(0, end - seen))];
        while (seen < end && inFlight.reason() == null) {
            int length = (int) Math.min(block.length, end - seen);
            sink.read(ByteBuffer.wrap(block, 0, length), seen);
            update(block, length, seen);
            inFlight.moved(length);
        }
    }

    @Override
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
