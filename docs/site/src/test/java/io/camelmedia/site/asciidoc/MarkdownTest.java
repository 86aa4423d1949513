// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void neighbouringCodeInCamelsLanguagesBecomesTabsThatSwitchTogether() {
        assertThat(markdown("""
                        = Page

                        [source,java]
                        ----
                        from("file:{{folder}}");
                        ----

                        [source,yaml]
                        ----
                        - from:
                            uri: file:{{folder}}
                        ----
                        """)).isEqualTo("""
                        # Page

                        :::tabs key:language
                        == Java

                        ```java
                        from("file:{{folder}}");
                        ```

                        == YAML

                        ```yaml
                        - from:
                            uri: file:{{folder}}
                        ```

                        :::

                        """);
    }

    @Test
    void whatFollowsTabsIsNoneOfThem() {
        assertThat(markdown("[source,java]\n----\na\n----\n\n[source,yaml]\n----\nb\n----\n\n----\nc\n----\n"))
                .containsOnlyOnce(":::tabs")
                .endsWith(":::\n\n```\nc\n```\n\n");
    }

    @Test
    void codeThatStandsAloneHasNoTabs() {
        assertThat(markdown("[source,java]\n----\nfrom(\"a\");\n----\n")).isEqualTo("```java\nfrom(\"a\");\n```\n\n");
    }

    @Test
    void aDefinitionBecomesAHeadingBelowItsChapter() {
        assertThat(markdown("== Uploads\n\nWhat is sent:: A file.\nOr a stream.\nHow:: As `put`.\n"))
                .isEqualTo("## Uploads\n\n### What is sent\n\nA file.\nOr a stream.\n\n### How\n\nAs `put`.\n\n");
    }

    @Test
    void aTableKeepsItsCellsAlsoEmptyOnesAndThoseOfSeveralLines() {
        assertThat(markdown("""
                        [cols="1,3",options="header"]
                        |===
                        |
                        |Meaning

                        |`+a|b+`
                        |said
                        twice

                        |`c` |
                        |===
                        """)).isEqualTo("|  | Meaning |\n| --- | --- |\n| `a\\|b` | said twice |\n| `c` |  |\n\n");
    }

    @Test
    void linksLeadToPagesOfTheSiteAndElsewhere() {
        assertThat(Markdown.text("See xref:execution.adoc#_threads_of_ours[Threads] and https://example.com/x[X]."))
                .isEqualTo("See [Threads](/execution#threads-of-ours) and [X](https://example.com/x).");
    }

    @Test
    void aLinkToAComponentLeadsToItsFolder() {
        assertThat(Markdown.text("xref:ci.adoc#resumed_uploads[Resumed uploads]"))
                .isEqualTo("[Resumed uploads](/ci/#resumed-uploads)");
    }

    @Test
    void theAnchorOfADefinitionIsThatOfItsHeading() {
        assertThat(markdown("== What it promises\n\n[[uploads]]Uploads:: Files.\n"))
                .isEqualTo("## What it promises\n\n### Uploads\n\nFiles.\n\n");
    }

    @Test
    void aDefinitionThatGoesOnBehindAPlusIsRefused() {
        assertThatThrownBy(() -> Page.of("= Page\n\nDownloads:: One.\n+\nAnother."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("what goes on behind line 4, a +, belongs into a definition of its own");
    }

    @Test
    void whatLooksLikeMarkupIsText() {
        assertThat(Markdown.text("A <name> of `List<String>`")).isEqualTo("A &lt;name> of `List<String>`");
    }

    @Test
    void commentsAndAttributesAreLeftOut() {
        assertThat(markdown("= Page\n:scheme: pex\n\n// generated: options\nSaid.\n"))
                .isEqualTo("# Page\n\nSaid.\n\n");
    }

    @Test
    void aPictureIsOneOfTheSite() {
        assertThat(markdown("= Page\n\nimage::site/public/curve.svg[Files per minute]\n"))
                .isEqualTo("# Page\n\n![Files per minute](/curve.svg)\n\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOTE: said",
                ".Title",
                "image::a.png[]",
                "image::a.png[A]",
                "include::b.adoc[]",
                "[NOTE]",
                "====",
                "** deep"
            })
    void whatIsNotKnownIsRefused(String line) {
        assertThatThrownBy(() -> Page.of("= Page\n\n" + line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 3 is not understood: " + line);
    }

    @Test
    void aTableWithTooFewCellsIsRefused() {
        assertThatThrownBy(() -> Page.of("|===\n|A |B\n\n|a |b\n|c\n|==="))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a table of 2 columns has 3 cells");
    }

    private static String markdown(String asciidoc) {
        return Markdown.of(Page.of(asciidoc).blocks());
    }
}
