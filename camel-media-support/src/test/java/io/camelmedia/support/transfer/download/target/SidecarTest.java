// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.transfer.download.PartialFile;
import io.camelmedia.support.transfer.download.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a killed process leaves of a file that came in segments of 100 bytes. */
class SidecarTest {

    @TempDir
    Path folder;

    private Sidecar read(String segments) throws IOException {
        Path path = folder.resolve("film.mp4.part.json");
        Files.writeString(
                path,
                "{\"source\":\"film\",\"etag\":\"\\\"a\\\"\",\"first\":0,\"length\":300,\"segments\":" + segments
                        + "}");
        return Sidecar.read(path);
    }

    private static String segments(long... positions) {
        return "[{\"first\":0,\"position\":" + positions[0] + "},{\"first\":100,\"position\":" + positions[1]
                + "},{\"first\":200,\"position\":" + positions[2] + "}]";
    }

    @ParameterizedTest
    @CsvSource({"250, 250", "300, 300", "150, 200", "110, 200"})
    void theFilesLengthTellsHowFarTheLastSegmentIsAndTheSidecarTheOthers(long size, long last) throws IOException {
        PartialFile held = read(segments(40, 110, 200)).held(size);

        assertThat(held.segments()).extracting(Segment::position).containsExactly(40L, 110L, last);
        assertThat(held.segments()).extracting(Segment::end).containsExactly(100L, 200L, 300L);
        assertThat(held.bytes()).isEqualTo(50 + last - 200);
    }

    @Test
    void segmentsThatHaveNotBegunNeedNoFile() throws IOException {
        assertThat(read(segments(0, 100, 200)).held(0).bytes()).isZero();
    }

    @Test
    void onlyWhatIsMissingIsFetched() throws IOException {
        List<Segment> missing = read(segments(100, 110, 200)).held(300).toFetch();

        assertThat(missing).extracting(Segment::position).containsExactly(110L);
    }

    @ParameterizedTest
    @CsvSource({"40, 110, 301", "40, 110, 109", "101, 110, 250", "40, 99, 250", "40, 201, 250"})
    void whatDoesNotFitToTheFileIsNotTrusted(long first, long second, long size) throws IOException {
        assertThat(read(segments(first, second, 200)).held(size)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"first\":1,\"position\":1}]",
                "[{\"first\":0,\"position\":0},{\"first\":301,\"position\":301}]",
                "[{\"first\":0,\"position\":0},{\"first\":200,\"position\":200},{\"first\":100,\"position\":100}]"
            })
    void segmentsThatLeaveGapsOrOverlapAreNotTrusted(String segments) throws IOException {
        assertThat(read(segments).held(150)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "7", "[{\"first\":0"})
    void aSidecarWithoutSegmentsTellsNothing(String segments) throws IOException {
        assertThat(read(segments)).isNull();
    }

    @Test
    void anotherVersionIsThereOnlyWhenItIsWhole() throws IOException {
        Path path = folder.resolve("film.mp4.part.json");
        Sidecar.of("film", PartialFile.nothing("\"a\"", 0, 300, 1)).write(path);
        Files.writeString(folder.resolve("film.mp4.part.json.draft"), "{\"source\":");

        assertThat(Sidecar.read(path).source()).isEqualTo("film");

        Sidecar.delete(path);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLinkInThePlaceOfTheDraftIsNotFollowed() throws IOException {
        Path theirs = Files.writeString(folder.resolve("theirs"), "theirs");
        Path sidecar = folder.resolve("film.mp4.part.json");
        Files.createSymbolicLink(folder.resolve("film.mp4.part.json.draft"), theirs);

        Sidecar.of("film", PartialFile.nothing("\"a\"", 0, 7, 1)).write(sidecar);

        assertThat(theirs).hasContent("theirs");
        assertThat(Sidecar.read(sidecar).source()).isEqualTo("film");
    }

    @Test
    void aLinkInThePlaceOfTheSidecarIsNeitherReadNorWrittenThrough() throws IOException {
        Path theirs = folder.resolve("theirs.json");
        Sidecar.of("theirs", PartialFile.nothing("\"a\"", 0, 7, 1)).write(theirs);
        byte[] before = Files.readAllBytes(theirs);
        Path sidecar = Files.createSymbolicLink(folder.resolve("film.mp4.part.json"), theirs);

        assertThat(Sidecar.read(sidecar)).isNull();
        Sidecar.of("film", PartialFile.nothing("\"a\"", 0, 7, 1)).write(sidecar);

        assertThat(theirs).hasBinaryContent(before);
        assertThat(sidecar).isRegularFile().matches(path -> !Files.isSymbolicLink(path));
    }
}
