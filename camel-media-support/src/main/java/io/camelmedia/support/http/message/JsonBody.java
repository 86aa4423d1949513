// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.camelmedia.support.error.Failure;
import io.camelmedia.support.json.Json;
import io.camelmedia.support.json.UnfitJsonException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;

/** Reads the JSON of a response. Jackson's own messages quote the document, which may be a token: they are not used. */
public final class JsonBody {

    private JsonBody() {}

    /** Reads a document. */
    @FunctionalInterface
    public interface Reader<T> {

        T read(InputStream in) throws IOException;
    }

    /**
     * @throws UnreadableResponseException when it is no JSON, or not the documented one; with an excerpt of a page in
     *                                     HTML
     * @throws IOException                 when the response breaks off
     */
    public static <T> T read(StreamedResponse response, Reader<T> reader) throws IOException {
        Head head = new Head(response.stream());
        try (head) {
            return reader.read(head);
        } catch (JsonProcessingException | UnfitJsonException | ZipException e) {
            throw unreadable(response, e, head.excerpt());
        }
    }

    /** As {@link #read}, of a response that holds secrets: there is no excerpt. */
    public static <T> T readSecret(StreamedResponse response, Reader<T> reader) throws IOException {
        try (InputStream in = response.stream()) {
            return reader.read(in);
        } catch (JsonProcessingException | UnfitJsonException | ZipException e) {
            throw unreadable(response, e, null);
        }
    }

    private static IOException unreadable(StreamedResponse response, IOException e, String excerpt) {
        if (e instanceof ZipException) {
            return new UnreadableResponseException(
                    "the answer cannot be decoded as its Content-Encoding says", excerpt);
        }
        if (!(e instanceof JsonProcessingException noJson)) {
            return new UnreadableResponseException(e.getMessage(), excerpt);
        }
        String at = Json.where(noJson);
        return noJson instanceof JsonEOFException && !response.isDelimited()
                ? new IOException("the response broke off in its JSON" + at)
                : new UnreadableResponseException("the answer is no JSON" + at + type(response), excerpt);
    }

    private static String type(StreamedResponse response) {
        String type = response.header("Content-Type");
        return type == null ? "; it has no Content-Type" : "; its Content-Type is " + type;
    }

    /** Keeps the beginning of what is read when it is a page in HTML or the like, which somebody else answered. */
    private static final class Head extends FilterInputStream {

        private static final byte[] NO_PAGE = {};

        /** Null as long as nothing but white space was read. */
        private byte[] kept;

        private int length;

        Head(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int count) throws IOException {
            int read = super.read(buffer, offset, count);
            int begin = offset;
            while (kept == null && begin < offset + read) {
                if (!Character.isWhitespace(buffer[begin])) {
                    kept = buffer[begin] == '<' ? new byte[Failure.EXCERPT] : NO_PAGE;
                } else {
                    begin++;
                }
            }
            keep(buffer, begin, offset + read - begin);
            return read;
        }

        private void keep(byte[] buffer, int begin, int count) {
            int more = kept == null ? 0 : Math.min(count, kept.length - length);
            if (more > 0) {
                System.arraycopy(buffer, begin, kept, length, more);
                length += more;
            }
        }

        /** Null when it is no such page: all else may be or hold a token. */
        String excerpt() {
            return length == 0 ? null : new String(kept, 0, length, StandardCharsets.UTF_8);
        }
    }
}
