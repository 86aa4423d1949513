// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.pixop.model.Project;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.ConflictException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.support.error.NotFoundException;
import io.camelmedia.testkit.pixop.PixopSimulator;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PixopProjectsTest extends PixopTestSupport {

    private static final String LIST = "/videos/v1/projects";

    @RegisterExtension
    static PixopSimulator pixop = PixopSimulator.start();

    /** Another origin that a list may lead to. */
    @RegisterExtension
    static PixopSimulator elsewhere = PixopSimulator.start();

    @Override
    PixopSimulator simulator() {
        return pixop;
    }

    @Test
    void aProjectIsCreatedFromUriHeaderAndBody() {
        Project fromUri = call("pixop:projects/create?name=Summer", Project.class);
        Project fromHeader =
                template.requestBodyAndHeader("pixop:projects/create", null, "CamelPixopName", "Autumn", Project.class);
        Project fromBody = template.requestBody("pixop:projects/create", Samples.read("name"), Project.class);
        Project fromMap = template.requestBody("pixop:projects/create", Map.of("name", "Spring"), Project.class);

        assertThat(List.of(fromUri, fromHeader, fromBody, fromMap))
                .extracting(Project::name)
                .containsExactly("Summer", "Autumn", "Winter", "Spring");
        assertThat(fromUri.teamId()).isEqualTo(PixopSimulator.TEAM);
        assertThat(pixop.journal().requests("PUT", "/videos/v1/project").get(2).json())
                .isEqualTo(Samples.read("name"));
    }

    @Test
    void aProjectIsNotCreatedTwiceWhenTheAnswerIsLost() {
        call("pixop:projects", List.class);
        pixop.faults().on("PUT", "/videos/v1/project").times(1).loseResponse();

        assertThat(failure("pixop:projects/create?name=Summer")).isInstanceOf(CommunicationException.class);
        assertThat(pixop.journal().count("PUT", "/videos/v1/project")).isEqualTo(1);
    }

    @Test
    void aProjectIsCreatedAfterTheServiceSaidWhenToComeBack() {
        pixop.faults().on("PUT", "/videos/v1/project").times(1).answer(503, Map.of("Retry-After", "0"), "{}");

        assertThat(call("pixop:projects/create?name=Summer", Project.class).name())
                .isEqualTo("Summer");
    }

    @Test
    void aProjectIsReadRenamedAndDeleted() {
        String id = call("pixop:projects/create?name=Summer", Project.class).id();

        assertThat(call("pixop:projects/get?projectId=" + id, Project.class).createdAt())
                .isNotNull();
        Project renamed = template.requestBodyAndHeader(
                "pixop:projects/update", Samples.read("name"), "CamelPixopProjectId", id, Project.class);
        assertThat(renamed.name()).isEqualTo("Winter");
        Object deleted = template.requestBodyAndHeader("pixop:projects/delete", "body", "CamelPixopProjectId", id);
        assertThat(deleted).isNull();
        MediaApiException gone = failure("pixop:projects/get?projectId=" + id);
        assertThat(gone).isInstanceOf(NotFoundException.class);
        assertThat(gone.getCode()).isEqualTo("ProjectNotFoundException");
    }

    @Test
    void aProjectThatHoldsVideosCannotBeDeleted() {
        pixop.addVideo("film.mov", new byte[] {1});

        MediaApiException failure = failure("pixop:projects/delete?projectId=" + PixopSimulator.PROJECT);

        assertThat(failure).isInstanceOf(ConflictException.class);
        assertThat(failure.getCode()).isEqualTo("ProjectNotEmptyException");
    }

    @Test
    void aListIsOnePageUnlessMoreIsAskedFor() {
        createFour();

        List<?> page = call("pixop:projects?pageSize=2&page=2", List.class);

        assertThat(page).extracting("name").containsExactly("Project 2", "Project 3");
        assertThat(((Project) page.get(0)).links().self().href()).startsWith(pixop.baseUrl());
    }

    @Test
    void allPagesAreOneListByTheLinksOfTheService() {
        createFour();

        List<?> all = call("pixop:projects?pageSize=2&paging=all", List.class);

        assertThat(all)
                .extracting("name")
                .containsExactly("Simulated project", "Project 1", "Project 2", "Project 3", "Project 4");
        assertThat(pixop.journal().requests("GET", LIST))
                .extracting(RecordedRequest::query)
                .containsExactly("page-size=2", "page=2&page-size=2", "page=3&page-size=2");
    }

    @Test
    void anIteratorAsksForAPageWhenItGetsThere() {
        createFour();

        Iterator<?> projects = call("pixop:projects?pageSize=2&paging=iterator", Iterator.class);

        assertThat(pixop.journal().count("GET", LIST)).isEqualTo(1);
        List<Object> all = new ArrayList<>();
        projects.forEachRemaining(all::add);
        assertThat(all).hasSize(5).hasOnlyElementsOfType(Project.class);
        assertThat(pixop.journal().count("GET", LIST)).isEqualTo(3);
    }

    @Test
    void aPageThatBreaksOffIsReadAgain() {
        createFour();
        pixop.faults().on("GET", LIST).nth(2).cutAfterResponseBytes(20);

        List<?> all = call("pixop:projects?pageSize=2&paging=all", List.class);

        assertThat(all).hasSize(5);
    }

    @Test
    void aRelativeLinkIsFollowed() {
        createFour();
        pixop.faults().on("GET", LIST).times(1).answer(200, Map.of(), page(LIST + "?page=3&page-size=2"));

        List<?> all = call("pixop:projects?paging=all", List.class);

        assertThat(all).extracting("name").containsExactly("First", "Project 4");
    }

    @Test
    void aLinkToAnotherOriginIsFollowedWithoutTheToken() {
        pixop.faults().on("GET", LIST).times(1).answer(200, Map.of(), page(elsewhere.baseUrl() + LIST));

        MediaApiException failure = failure("pixop:projects?paging=all");

        assertThat(failure.getCode()).isEqualTo("NoJWTTokenFoundException");
        assertThat(elsewhere.journal().all()).isNotEmpty().allSatisfy(request -> assertThat(
                        request.header("Authorization"))
                .isEmpty());
    }

    private void createFour() {
        for (int i = 1; i <= 4; i++) {
            call("pixop:projects/create?name=Project " + i, Project.class);
        }
    }

    private static String page(String next) {
        return "{\"_links\":{\"next\":{\"href\":\"" + next
                + "\"}},\"_embedded\":{\"projects\":[{\"name\":\"First\"}]}}";
    }
}
