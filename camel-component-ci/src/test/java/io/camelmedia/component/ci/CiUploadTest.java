// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.camelmedia.component.ci.model.Item;
import io.camelmedia.component.ci.model.UploadedAsset;
import io.camelmedia.support.error.CommunicationException;
import io.camelmedia.support.error.JobFailedException;
import io.camelmedia.support.error.MediaApiException;
import io.camelmedia.testkit.ci.CiSimulator;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.ResolveEndpointFailedException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CiUploadTest extends CiUploadTestSupport {

    private static final byte[] SMALL = random(100_000);

    @RegisterExtension
    static CiSimulator ci = CiSimulator.start();

    @Override
    CiSimulator simulator() {
        return ci;
    }

    @Test
    void aSmallFileGoesInOneForm() throws Exception {
        Exchange answer = template.request(
                "ci:assets/upload?folderId=sim-folder&name=Renamed.mov&uploadMetadata.Owner=Camel",
                exchange -> exchange.getMessage().setBody(SMALL));

        UploadedAsset asset = answer.getMessage().getBody(UploadedAsset.class);
        assertThat(answer.getException()).isNull();
        assertThat(asset.md5Checksum()).isEqualTo(md5(SMALL));
        assertThat(answer.getMessage().getHeaders())
                .containsEntry("CamelCiResultAssetId", asset.assetId())
                .containsEntry("CamelCiResultMd5", md5(SMALL))
                .containsEntry("CamelCiResultBytes", 100_000L);
        assertThat(Files.readAllBytes(ci.file(asset.assetId()).path())).isEqualTo(SMALL);
        Item item = item(asset.assetId());
        assertThat(item.name()).isEqualTo("Renamed.mov");
        assertThat(item.folder().id()).isEqualTo("sim-folder");
        assertThat(item.metadata()).extracting(pair -> pair.value()).containsExactly("Camel");
        assertThat(uploads().journal().count("POST", "/upload")).isEqualTo(1);
    }

    @Test
    void aLargeFileGoesInParts() throws Exception {
        UploadedAsset asset = template.requestBody(URI, file, UploadedAsset.class);

        assertThat(Files.readAllBytes(ci.file(asset.assetId()).path())).isEqualTo(LARGE);
        assertThat(asset.md5Checksum()).isEqualTo(md5(LARGE));
        assertThat(parts(asset.assetId())).containsExactlyInAnyOrder("1", "2", "3", "4");
        assertThat(uploads().journal().requests("PUT", "/upload/multipart/" + asset.assetId() + "/1"))
                .allSatisfy(part -> {
                    assertThat(part.header("Content-Type")).contains("application/octet-stream");
                    assertThat(part.header("Content-Length")).contains(String.valueOf(PART));
                });
        assertThat(item(asset.assetId()).name()).isEqualTo("Take.mov");
    }

    @Test
    void filesOfTheFileComponentJustWork() throws Exception {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.move(file, inbox.resolve("Trailer 1.mov"));
        MockEndpoint uploaded = getMockEndpoint("mock:uploaded");
        uploaded.expectedMessageCount(1);

        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("file:" + inbox + "?initialDelay=0").to(URI).to("mock:uploaded");
            }
        });

        uploaded.assertIsSatisfied(20_000);
        UploadedAsset asset = uploaded.getExchanges().get(0).getMessage().getBody(UploadedAsset.class);
        assertArrived(asset, LARGE);
        assertThat(item(asset.assetId()).name()).isEqualTo("Trailer 1.mov");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "bytes", "stream", "stream of known length"})
    void theMediaMayBeOfAnyKind(String kind) throws Exception {
        Exchange answer = template.request(URI, exchange -> {
            Object body =
                    switch (kind) {
                        case "file" -> new File(file.toString());
                        case "bytes" -> LARGE;
                        default -> new ByteArrayInputStream(LARGE);
                    };
            exchange.getMessage().setBody(body);
            exchange.getMessage().setHeader(Exchange.FILE_NAME, "Take.mov");
            if (kind.endsWith("length")) {
                exchange.getMessage().setHeader(Exchange.FILE_LENGTH, LARGE.length);
            }
        });

        assertThat(answer.getException()).isNull();
        UploadedAsset asset = answer.getMessage().getBody(UploadedAsset.class);
        assertThat(Files.readAllBytes(ci.file(asset.assetId()).path())).isEqualTo(LARGE);
    }

    @Test
    void theAssetOfAFailedUploadIsDeletedWhenToldTo() {
        uploads().faults().on("PUT", "/upload/multipart/*/2").answer(400, Map.of(), "{}");

        Throwable failure = catchThrowable(() -> template.requestBody(URI + "&onUploadFailure=delete", file));

        assertThat(failure)
                .cause()
                .isInstanceOf(MediaApiException.class)
                .hasMessageEndingWith("asset " + begun() + " was deleted again");
        assertThat(names()).containsExactly("Movie.mov");
    }

    @Test
    void waitsUntilTheAssetIsProcessedAndComparesTheMd5() throws Exception {
        ci.processing().takes(Duration.ZERO);
        ci.processing().endsAs("Limited");

        UploadedAsset asset =
                template.requestBody(URI + "&waitForCompletion=true&pollInterval=50", file, UploadedAsset.class);

        assertThat(asset.status()).isEqualTo("Limited");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Failed", "Virus Detected", "ExecutableDetected"})
    void anAssetThatCannotBeProcessedFailsTheRoute(String status) {
        ci.processing().takes(Duration.ZERO);
        ci.processing().endsAs(status);

        assertThat(catchThrowable(() -> template.requestBody(URI + "&waitForCompletion=true&pollInterval=50", SMALL)))
                .cause()
                .isInstanceOf(JobFailedException.class)
                .hasMessageEndingWith("the service tells the status " + status);
    }

    @Test
    void anotherMd5ThanWhatWasSentFailsTheRoute() {
        ci.processing().takes(Duration.ZERO);
        ci.faults().on("GET", "/assets/*").answer(200, Map.of(), "{\"status\":\"Complete\",\"md5Checksum\":\"00\"}");

        assertThat(catchThrowable(() -> template.requestBody(URI + "&waitForCompletion=true&pollInterval=50", SMALL)))
                .cause()
                .isInstanceOf(CommunicationException.class)
                .hasMessageContaining(" is 00, that of what was sent " + md5(SMALL));
    }

    @Test
    void theTokenGoesToTheUploadUrlAndToNoOther() {
        template.requestBody(URI, file);

        assertThat(uploads().journal().all()).allSatisfy(request -> assertThat(request.header("Authorization"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("Bearer ")));
    }

    @Test
    void refusesPartsThatAreTooSmallAndAnUploadUrlInClearText() {
        assertThat(catchThrowable(() -> context.getEndpoint("ci:assets/upload?partSize=1000")))
                .isInstanceOf(ResolveEndpointFailedException.class)
                .rootCause()
                .hasMessage("ci:assets/upload: partSize=1000 is out of range; allowed: 5242880 to 5368709120");
        assertThat(catchThrowable(
                        () -> template.requestBody("ci:assets/upload?uploadUrl=http://io.example.com", SMALL)))
                .rootCause()
                .hasMessageStartingWith("ci: uploadUrl=http://io.example.com:80 would send credentials in clear text");
    }
}
