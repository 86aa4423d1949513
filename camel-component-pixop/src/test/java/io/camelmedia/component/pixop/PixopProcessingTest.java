// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import static io.camelmedia.support.operation.Operation.operation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.component.pixop.model.ProcessRequest;
import io.camelmedia.support.error.ValidationException;
import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.Parameter;
import io.camelmedia.support.operation.call.Resolver;
import io.camelmedia.support.operation.call.UriCheck;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PixopProcessingTest {

    private static final Operation PROCESS = PixopProcessing.options(operation("process", "Process a video")
                    .post("/videos/v1/process-video/{videoId}")
                    .required(PixopParam.VIDEO_ID))
            .sends(ProcessRequest.class)
            .build();

    private final DefaultCamelContext context = new DefaultCamelContext();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            container=avi                | container=avi is not permitted; allowed: mov, mxf, mp4, mts
            codec=h265                   | codec=h265 is not permitted; did you mean h264? allowed: h264, prores, dnxhd, xdcam, hevc, mpeg2, ffv1
            appleProresProfile=best      | appleProresProfile=best is not permitted
            dnxhdHrProfile=dnxhd_xx      | dnxhdHrProfile=dnxhd_xx is not permitted
            scanning=interlaced          | scanning=interlaced is not permitted
            scanningType=tff             | scanningType=tff is not permitted
            interlacedFieldOrder=top     | interlacedFieldOrder=top is not permitted
            chromaSubsampling=4:2:3      | chromaSubsampling=4:2:3 is not permitted
            bits=9                       | bits=9 is not permitted
            bits=eight                   | bits=eight is no whole number
            mbps=0.009                   | mbps=0.009 is out of range; allowed: 0.01 to 4000.0
            mbps=4000.01                 | mbps=4000.01 is out of range; allowed: 0.01 to 4000.0
            deinterlacer=none            | deinterlacer=none is not permitted
            denoiser=none                | denoiser=none is not permitted
            stabilizer=none              | stabilizer=none is not permitted
            scaler=lanczos               | scaler=lanczos is not permitted
            resolution=hd_720p           | resolution=hd_720p is not permitted
            width=15                     | width=15 is out of range; allowed: 16 to 7680
            width=7681                   | width=7681 is out of range; allowed: 16 to 7680
            height=4321                  | height=4321 is out of range; allowed: 16 to 4320
            aspectRatioTag=21:9          | aspectRatioTag=21:9 is not permitted
            clarityBoost=extreme         | clarityBoost=extreme is not permitted
            frameRateConverter=optical   | frameRateConverter=optical is not permitted
            frameRate=25                 | frameRate=25 is not permitted
            fps=0                        | fps=0 is out of range; allowed: 0.001 to 999
            fps=999.001                  | fps=999.001 is out of range; allowed: 0.001 to 999
            postProcessor=vignette       | postProcessor=vignette is not permitted
            startPosition=soon           | startPosition=soon is no duration; write milliseconds, or for instance 1m30s
            endPosition=-1               | endPosition=-1 is no duration; write milliseconds, or for instance 1m30s or PT90S; allowed: 0 or more
            """)
    void aValueThatTheDocumentDoesNotPermitIsRefused(String option, String text) {
        assertThatThrownBy(() -> check(option, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("pixop:process: " + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"scaler=dvres2", "frameRateConverter=vfi", "frameRate=video_uhd_fast", "resolution=no_scaling"})
    void aValueThatTheServiceLearntLaterPassesWhenNotStrict(String option) {
        check(option, false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            resolution=2x&width=640                        | resolution, width exclude each other
            resolution=2x&height=480                       | resolution, height exclude each other
            width=640&height=480&aspectRatioTag=4:3        | width, height and aspectRatioTag cannot be given all together
            """)
    void aConflictOfTheResolutionIsRefusedAtStartUp(String options, String text) {
        assertThatThrownBy(() -> check(options, true)).hasMessageStartingWith("pixop:process: " + text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            codec=prores            | appleProresProfile is required when codec=prores
            codec=dnxhd             | dnxhdHrProfile is required when codec=dnxhd
            scanningType=interlaced | interlacedFieldOrder is required when scanningType=interlaced
            aspectRatioTag=16:9     | aspectRatioTag needs one of resolution, width, height
            """)
    void whatAnotherOptionDemandsIsToldAtTheCall(String options, String text) {
        check(options, true);

        assertThatThrownBy(() -> resolve(options, null))
                .isInstanceOf(ValidationException.class)
                .hasMessage("pixop:process: " + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "codec=prores&appleProresProfile=4444xq&dnxhdHrProfile=dnxhr_lb",
                "scanning=interlaced_tff&scanningType=interlaced&interlacedFieldOrder=top_field",
                "frameRate=film&fps=24.0",
                "resolution=2x&aspectRatioTag=16:9",
                "width=1920&aspectRatioTag=display",
                "width=16&height=4320",
                "mbps=0.01&fps=999&startPosition=1m30s&endPosition=95000"
            })
    void whatTheDocumentPermitsPasses(String options) {
        check(options, true);
        assertThat(resolve(options, null).getMessage().getBody()).isNull();
    }

    @Test
    void theRulesHoldForABodyToo() {
        assertThatThrownBy(() -> resolve("", "{\"bitrate\":{\"mbps\":5000}}"))
                .isInstanceOf(ValidationException.class)
                .hasMessage("pixop:process: body field bitrate.mbps=5000 is out of range; allowed: 0.01 to 4000.0");
        assertThatThrownBy(() ->
                        resolve("", ProcessRequest.builder().codec("dnxhd").build()))
                .isInstanceOf(ValidationException.class)
                .hasMessage("pixop:process: dnxhdHrProfile is required when codec=dnxhd");
        assertThatThrownBy(() -> resolve("", Samples.read("process-request")))
                .hasMessage("pixop:process: resolution, width exclude each other");
    }

    @Test
    void everyScalarOfTheRequestIsAnOption() {
        Set<String> scalars = scalars("", Samples.read("process-request")).collect(Collectors.toSet());
        Set<String> options = PROCESS.uses().values().stream()
                .map(use -> use.parameter().wire())
                .filter(wire -> !wire.equals("videoId"))
                .collect(Collectors.toSet());

        assertThat(options).isEqualTo(scalars);
    }

    private static Stream<String> scalars(String path, JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            return Stream.of(path.substring(1));
        }
        return object.properties().stream().flatMap(field -> scalars(path + "." + field.getKey(), field.getValue()));
    }

    private static void check(String options, boolean strict) {
        new UriCheck("pixop", List.of(PROCESS), Set.of()).check(PROCESS, raw(options), strict);
    }

    private Exchange resolve(String options, Object body) {
        Map<Parameter, Object> given = raw(options).entrySet().stream()
                .collect(Collectors.toMap(option -> parameter(option.getKey()), Map.Entry::getValue));
        Exchange exchange = new DefaultExchange(context);
        exchange.getMessage().setBody(body);
        exchange.getMessage().setHeader("CamelPixopVideoId", "v");
        new Resolver("pixop", PROCESS, given, true).resolve(exchange);
        return exchange;
    }

    private static Parameter parameter(String option) {
        return PROCESS.uses().get(option).parameter();
    }

    private static Map<String, Object> raw(String options) {
        Map<String, Object> raw = new TreeMap<>();
        for (String option : options.isEmpty() ? new String[0] : options.split("&")) {
            raw.put(option.substring(0, option.indexOf('=')), option.substring(option.indexOf('=') + 1));
        }
        return raw;
    }
}
