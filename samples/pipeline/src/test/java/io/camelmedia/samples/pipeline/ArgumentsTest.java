package io.camelmedia.samples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camelmedia.samples.pipeline.services.Service;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void whatIsNoOptionIsAFile() {
        assertThat(Arguments.parse("--watch", "a film.mp4", "--", "--help"))
                .isEqualTo(new Arguments(false, true, List.of(Path.of("a film.mp4"), Path.of("--help"))));
    }

    @Test
    void anOptionThatThereIsNotIsRefused() {
        assertThatThrownBy(() -> Arguments.parse("--fast"))
                .isInstanceOf(BadInputException.class)
                .hasMessage("there is no option --fast; --help tells which there are");
    }

    @Test
    void theHelpNamesTheSettingsOfAllServices() {
        assertThat(Help.text())
                .contains(
                        "  Pex\n    needs PEX_API_KEY\n    takes PEX_BASE_URL\n",
                        "needs CONTENTAPI_BASE_URL, CONTENTAPI_CLIENT_ID, CONTENTAPI_AUTHENTICATION_TOKEN\n"
                                + "       or CONTENTAPI_BASE_URL, CONTENTAPI_CLIENT_ID, CONTENTAPI_CLIENT_SECRET,"
                                + " CONTENTAPI_KEY_URL\n",
                        "CI_WORKSPACE_ID");
        assertThat(Service.values())
                .allSatisfy(service -> assertThat(Help.text()).contains(service.title()));
        assertThat(Help.text().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }
}
