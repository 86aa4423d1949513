package io.camelmedia.support.transfer.download;

import io.camelmedia.support.transfer.download.target.FileNames;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicHeaderValueParser;
import org.apache.hc.core5.http.message.ParserCursor;
import org.apache.hc.core5.net.PercentCodec;

/** The file name in a header {@code Content-Disposition} (RFC 6266). */
public final class ContentDisposition {

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
        NameValuePair[] parameters = BasicHeaderValueParser.INSTANCE
                .parseHeaderElement(header, new ParserCursor(0, header.length()))
                .getParameters();
        return value(parameters, "filename*")
                .flatMap(ContentDisposition::extended)
                .or(() -> value(parameters, "filename").map(ContentDisposition::plain))
                .orElse(null);
    }

    private static Optional<String> value(NameValuePair[] parameters, String name) {
        return Arrays.stream(parameters)
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
