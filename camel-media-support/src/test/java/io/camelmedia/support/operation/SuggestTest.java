// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestTest {

    private static final List<String> RESOLUTIONS =
            List.of("hd_1080p", "uhd_4k", "uhd_8k", "2x", "3x", "4x", "no_scaling");
    private static final List<String> EVENTS = List.of(
            "AssetCreated",
            "AssetDeleted",
            "AssetMoved",
            "AssetProcessingFailed",
            "AssetProcessingFinished",
            "AssetRenamed",
            "AssetTrashed",
            "FolderCreated",
            "FolderDeleted",
            "FolderMoved",
            "MediaBoxCreated");

    @ParameterizedTest
    @CsvSource({
        "4k, uhd_4k",
        "4K, uhd_4k",
        "8k, uhd_8k",
        "1080p, hd_1080p",
        "noscaling, no_scaling",
        "uhd_4, uhd_4k",
        "4xx, 4x"
    })
    void aPartOfANameIsNearerThanANameOfFewLetters(String given, String meant) {
        assertThat(Suggest.nearest(given, RESOLUTIONS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "AssetFinished, AssetProcessingFinished",
        "assetfinished, AssetProcessingFinished",
        "AssetMove, AssetMoved",
        "AsetMoved, AssetMoved",
        "AssetMoevd, AssetMoved",
        "MediaboxCreate, MediaBoxCreated"
    })
    void aNameOfWhichWordsAreLeftOutIsFound(String given, String meant) {
        assertThat(Suggest.nearest(given, EVENTS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"itertor, iterator", "iter, iterator", "pages, page", "al, all", "ALL, all"})
    void lettersThatAreMissingOrTooManyAreForgiven(String given, String meant) {
        assertThat(Suggest.nearest(given, List.of("page", "all", "iterator"))).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hologram", "quite_another"})
    void whatIsNearNothingIsNoQuestion(String given) {
        assertThat(Suggest.nearest(given, RESOLUTIONS)).isEmpty();
    }

    @Test
    void ofNamesThatAreEquallyNearTheOneOfTheSameLengthIsMeant() {
        assertThat(Suggest.nearest("dvres3", List.of("dvres", "dvres2", "pabsr1")))
                .contains("dvres2");
    }

    @Test
    void aLongListIsToldOnlyWhenNothingIsNear() {
        assertThat(Suggest.amongOrAll("AssetFinished", EVENTS)).isEqualTo("did you mean AssetProcessingFinished?");
        assertThat(Suggest.amongOrAll("hologram", EVENTS))
                .startsWith("allowed: AssetCreated, ")
                .endsWith(", MediaBoxCreated");
    }

    @Test
    void aShortListIsToldBesideTheNearest() {
        assertThat(Suggest.amongOrAll("itertor", List.of("page", "all", "iterator")))
                .isEqualTo("did you mean iterator? allowed: page, all, iterator");
    }
}
