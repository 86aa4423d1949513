// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import io.camelmedia.support.transfer.download.target.FileNames;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.http.message.ParserCursor;
import org.apache.hc.core5.net.PercentCodec;
import org.apache.hc.core5.util.Tokenizer;

/** The file name in a header {@code Content-Disposition} (RFC 6266). */
public final class ContentDisposition {

    private static final Tokenizer.Delimiter END = Tokenizer.delimiters(';');
    private static final Tokenizer.Delimiter NAME_END = Tokenizer.delimiters('=', ';');

    private ContentDisposition() {}

    /** The name made fit for a folder, never leading out of it; null when the far side gives none that can be read. */
    public static String fitName(String header) {
        String name = fileName(header);
        return name == null ? null : FileNames.choose(name);
    }

    /** The name as the far side gives it, not to be trusted; null when it gives none that can be read. */
    static String fileName(String header) {
        if (header == null) {
            return null;
        }
        List<NameValuePair> parameters = parameters(header);
        return value(parameters, "filename*")
                .flatMap(ContentDisposition::extended)
                .or(() -> value(parameters, "filename").map(ContentDisposition::plain))
                .orElse(null);
    }

    /** The header has one value only: a comma in an unquoted name does not begin another. */
    private static List<NameValuePair> parameters(String header) {
        ParserCursor cursor = new ParserCursor(0, header.length());
        List<NameValuePair> parameters = new ArrayList<>();
        Tokenizer.INSTANCE.parseToken(header, cursor, END);
        while (!cursor.atEnd()) {
            cursor.updatePos(cursor.getPos() + 1);
            String name = Tokenizer.INSTANCE.parseToken(header, cursor, NAME_END);
            if (!cursor.atEnd() && header.charAt(cursor.getPos()) == '=') {
                cursor.updatePos(cursor.getPos() + 1);
                parameters.add(new BasicNameValuePair(name, Tokenizer.INSTANCE.parseValue(header, cursor, END)));
            }
        }
        return parameters;
    }

    private static Optional<String> value(List<NameValuePair> parameters, String name) {
        return parameters.stream()
                .filter(parameter -> parameter.getName().equalsIgnoreCase(name))
                .map(NameValuePair::getValue)
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
    }

    /** Charset, language and escaped bytes (RFC 8187); of charsets only the two that the RFCs ever required. */
    private static Optional<String> extended(String value) {
        String[] parts = value.split("'", 3);
        if (parts.length < 3) {
            return Optional.empty();
        }
        Charset charset;
        if (parts[0].equalsIgnoreCase("UTF-8")) {
            charset = StandardCharsets.UTF_8;
        } else if (parts[0].equalsIgnoreCase("ISO-8859-1")) {
            charset = StandardCharsets.ISO_8859_1;
        } else {
            return Optional.empty();
        }
        return Optional.of(PercentCodec.decode(parts[2], charset));
    }

    /** Headers are ISO-8859-1, yet most services that write other letters write UTF-8. */
    private static String plain(String value) {
        ByteBuffer bytes = ByteBuffer.wrap(value.getBytes(StandardCharsets.ISO_8859_1));
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException noUtf8) {
            return value;
        }
    }
}
