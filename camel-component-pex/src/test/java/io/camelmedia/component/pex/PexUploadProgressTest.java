package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camelmedia.component.pex.model.UploadedAsset;
import io.camelmedia.support.transfer.MediaProgress;
import io.camelmedia.testkit.pex.PexSimulator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is told how far an upload is. */
@Timeout(60)
class PexUploadProgressTest extends PexUploadTestSupport {

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @Test
    void theListenerIsToldOfTheEnd() {
        List<MediaProgress> told = Collections.synchronizedList(new ArrayList<>());
        context.getComponent("pex", PexComponent.class).getConfiguration().setProgressListener(told::add);

        call(UPLOAD, file, UploadedAsset.class);

        await().until(() -> !told.isEmpty());
        MediaProgress end = told.get(told.size() - 1);
        assertThat(end.done()).isTrue();
        assertThat(end.reached()).isEqualTo(6_000_000);
        assertThat(end.total()).isEqualTo(6_000_000);
        assertThat(end.name()).isEqualTo("film.mp4");
        assertThat(end.operation()).isEqualTo("assets/upload");
    }

    @Test
    void theListenerIsToldAtLeastOnceASecondOfASlowTransfer() {
        List<MediaProgress> told = Collections.synchronizedList(new ArrayList<>());
        context.getComponent("pex", PexComponent.class).getConfiguration().setProgressListener(told::add);
        pex.faults().on("PUT", PUT).slow(4_000_000);

        call(UPLOAD + "?title=a&mediaType=video", new byte[13_000_000], UploadedAsset.class);

        await().until(() -> told.stream().anyMatch(MediaProgress::done));
        assertThat(told)
                .hasSizeGreaterThanOrEqualTo(3)
                .isSortedAccordingTo(Comparator.comparing(MediaProgress::reached));
        assertThat(told.get(1).perSecond()).isPositive();
        assertThat(told.get(1).eta()).isPositive();
    }
}
