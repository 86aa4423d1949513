// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.pex.model.Sound;
import io.camelmedia.component.pex.model.SoundKey;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.testkit.pex.PexSimulator;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PexSoundsTest extends PexTestSupport {

    private static final String PATH = "/v3/drm/sound-metadata";
    private static final SoundKey KEY = new SoundKey("87654", "platform1");
    private static final String JSON = "[{\"sound_id\":\"87654\",\"platform\":\"platform1\"}]";

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @Test
    void aSoundIsFoundByIdAndPlatform() {
        Sound sound = call("pex:sounds/get?soundId=87654&platform=platform1", Sound.class);

        assertThat(sound.title()).isEqualTo("title1");
        assertThat(sound.isOriginal()).isTrue();
        assertThat(sound.videoCount()).isEqualTo(10_000_000);
    }

    @Test
    void soundsAreNamedByRecordsMapsOrJson() {
        Map<String, String> map = Map.of("sound_id", "87654", "platform", "platform1");
        for (Object body : List.of(List.of(KEY), List.of(map), JSON)) {
            assertThat(sounds(body)).extracting(Sound::soundId).containsExactly("87654");
            assertThat(pex.journal().last().json()).isEqualTo(json(JSON));
        }
    }

    @Test
    void soundsCanComeAsAHeader() {
        assertThat(list("pex:sounds", null, Map.of("CamelPexSounds", List.of(KEY)), Sound.class))
                .hasSize(1);
        assertThat(pex.journal().last().json()).isEqualTo(json(JSON));
    }

    @Test
    void askingForSoundsIsARead() {
        pex.faults().on("POST", PATH).times(1).loseResponse();

        assertThat(sounds(JSON)).hasSize(1);
        assertThat(pex.journal().count("POST", PATH)).isEqualTo(2);
    }

    @Test
    void aHundredSoundsAreAskedForAndNotOneMore() {
        assertThat(sounds(Collections.nCopies(100, KEY))).hasSize(100);
        pex.journal().clear();

        assertRefused(Collections.nCopies(101, KEY), "has 101 entries; allowed: 1 to 100");
        assertRefused("[]", "has 0 entries; allowed: 1 to 100");
    }

    @Test
    void whatNamesNoSoundIsNotSent() {
        assertRefused("[{\"sound_id\":\"1\"}]", "has an entry without platform; each must hold sound_id, platform");
        assertRefused("[7]", "holds an entry that is no JSON object");
        assertRefused(KEY, "a body of type io.camelmedia.component.pex.model.SoundKey cannot be sent");
        assertRefused("{\"sound_id\":\"1\",\"platform\":\"a\"}", "the body is a JSON object, not an array");
        assertRefused(null, "sounds is required: give the option sounds or the header CamelPexSounds, or as the body");
    }

    private List<Sound> sounds(Object body) {
        return list("pex:sounds", body, Map.of(), Sound.class);
    }

    private void assertRefused(Object body, String text) {
        assertThat(failure("pex:sounds", body, Map.of()))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining(text);
        assertThat(pex.journal().all()).isEmpty();
    }
}
