// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.media;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Answers a {@code GET} or {@code HEAD} with media: whole or one range of it, with an entity tag, {@code If-Range},
 * {@code If-None-Match} and {@code Content-Disposition} (RFC 9110, sections 13 and 14).
 */
public final class MediaAnswer {

    private static final int BUFFER_BYTES = 256 * 1024;

    private MediaAnswer() {}

    public static void write(Context ctx, StoredMedia media) throws IOException {
        String etag = media.etag();
        ctx.header("ETag", etag);
        ctx.header("Accept-Ranges", "bytes");
        if (knows(ctx.header("If-None-Match"), etag)) {
            ctx.status(304);
            return;
        }
        ctx.header("Content-Disposition", disposition(media.name()));
        // Without this the server would add a charset to the media's type.
        ctx.res().setCharacterEncoding(null);
        ctx.contentType(media.contentType());
        String range = ctx.header("Range");
        String ifRange = ctx.header("If-Range");
        boolean partial = ByteRange.isSingle(range) && (ifRange == null || ifRange.equals(etag));
        if (partial) {
            writeRange(ctx, media, ByteRange.of(range, media.length()));
        } else {
            send(ctx, media, 200, new ByteRange(0, media.length() - 1));
        }
    }

    private static void writeRange(Context ctx, StoredMedia media, Optional<ByteRange> range) throws IOException {
        if (range.isPresent()) {
            ByteRange part = range.get();
            ctx.header("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + media.length());
            send(ctx, media, 206, part);
        } else {
            ctx.header("Content-Range", "bytes */" + media.length());
            ctx.status(416);
        }
    }

    private static void send(Context ctx, StoredMedia media, int status, ByteRange range) throws IOException {
        ctx.status(status);
        ctx.res().setContentLengthLong(range.length());
        if (!ctx.method().equals(HandlerType.HEAD)) {
            copy(media, range, ctx.res().getOutputStream());
        }
    }

    private static void copy(StoredMedia media, ByteRange range, OutputStream out) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
        try (FileChannel file = media.open()) {
            long position = range.first();
            while (position <= range.last()) {
                buffer.clear().limit((int) Math.min(BUFFER_BYTES, range.last() - position + 1));
                int count = file.read(buffer, position);
                if (count < 0) {
                    throw new IOException(media.name() + " ended at " + position + ", before " + range.last());
                }
                out.write(buffer.array(), 0, count);
                position += count;
            }
        }
    }

    private static boolean knows(String ifNoneMatch, String etag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(known -> known.equals("*") || known.equals(etag) || known.equals("W/" + etag));
    }

    private static String disposition(String name) {
        String ascii =
                name.replaceAll("[^\\x20-\\x7e]", "_").replace("\\", "\\\\").replace("\"", "\\\"");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
