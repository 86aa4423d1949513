// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.transfer.download.target.FileNames;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentDispositionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "attachment; filename=film.mp4 | film.mp4",
                "attachment; filename=\"my, film; 1.mp4\" | my, film; 1.mp4",
                "attachment; filename=\"a \\\"quoted\\\" film.mp4\" | a \"quoted\" film.mp4",
                "inline; FileName=\"film.mp4\" | film.mp4",
                "attachment; filename=\"plain.mp4\"; filename*=UTF-8''K%C3%A4se%20+.mp4 | Käse +.mp4",
                "attachment; filename*=UTF-8'de'K%C3%A4se.mp4; filename=plain.mp4 | Käse.mp4",
                "attachment; filename*=iso-8859-1'en'%A3.mp4 | £.mp4",
                "attachment; filename*=KOI8-R''%D0.mp4; filename=plain.mp4 | plain.mp4",
                "attachment; filename=Hello, World.mp4 | Hello, World.mp4",
                "attachment; filename=a,b,c; size=7 | a,b,c",
                "attachment; filename*=UTF-8''a,%20b.mp4 | a, b.mp4",
                "attachment, inline; filename=film.mp4 | film.mp4",
                "attachment ; filename = film.mp4 ; | film.mp4",
                "attachment; filename; filename=film.mp4 | film.mp4",
                "attachment; filename*=broken; filename=plain.mp4 | plain.mp4",
            })
    void theNameIsRead(String header, String name) {
        assertThat(ContentDisposition.fileName(header)).isEqualTo(name);
    }

    @Test
    void otherLettersAreReadAsUtf8WhereTheyAre() {
        String utf8 = new String("Käse.mp4".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(ContentDisposition.fileName("attachment; filename=\"" + utf8 + "\""))
                .isEqualTo("Käse.mp4");
        assertThat(ContentDisposition.fileName("attachment; filename=\"Käse.mp4\""))
                .isEqualTo("Käse.mp4");
    }

    @Test
    void withoutANameThereIsNone() {
        assertThat(ContentDisposition.fileName(null)).isNull();
        assertThat(ContentDisposition.fileName("")).isNull();
        assertThat(ContentDisposition.fileName("attachment")).isNull();
        assertThat(ContentDisposition.fileName("attachment; filename=\"\"")).isNull();
    }

    @Property
    void nothingThatComesBreaksIt(@ForAll String header) {
        String name = ContentDisposition.fileName("attachment; filename*=UTF-8''" + header + "; " + header);

        assertThat(FileNames.choose(name)).isNotBlank();
    }
}
