// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentApiErrorTextsTest extends ContentApiTestSupport {

    @RegisterExtension
    static ContentApiSimulator api = ContentApiSimulator.start();

    @Override
    ContentApiSimulator simulator() {
        return api;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            contentapi:asset/get                              | contentapi:asset/get: unknown operation; did you mean assets/get?
            contentapi:assets/get?asetId=a                    | contentapi:assets/get: unknown option asetId; did you mean assetId?
            contentapi:legacy/tracks/get?trackToken=1&exact=true | contentapi:legacy/tracks/get: the option exact is not taken; this operation takes: trackToken, bitrate, channels, format, waitForCompletion, pollInterval, waitTimeout
            contentapi:assets/get?filters.field=a             | contentapi:assets/get: the option filters.field is not taken; this operation takes: assetId, bitrate, channels, format, exact, waitForCompletion, pollInterval, waitTimeout
            contentapi:assets/get?bitrate=320                 | contentapi:assets/get: bitrate=320 is not permitted; did you mean 320000? allowed: 64000, 80000, 96000, 128000, 160000, 256000, 320000
            contentapi:assets/get?bitrate=320k                | contentapi:assets/get: bitrate=320k is no whole number; allowed: 64000, 80000, 96000, 128000, 160000, 256000, 320000
            contentapi:assets/get?channels=0                  | contentapi:assets/get: channels=0 is out of range; allowed: 1 or more
            contentapi:assets/get?format=mp4                  | contentapi:assets/get: format=mp4 is not permitted; did you mean mp3? allowed: flac, mp3, ogg, wav
            contentapi:assets/get?exact=yes                   | contentapi:assets/get: exact=yes is neither true nor false
            contentapi:legacy/assets?count=0                  | contentapi:legacy/assets: count=0 is out of range; allowed: 1 to 100
            contentapi:legacy/assets?count=101                | contentapi:legacy/assets: count=101 is out of range; allowed: 1 to 100
            contentapi:legacy/assets?start=-1                 | contentapi:legacy/assets: start=-1 is out of range; allowed: 0 or more
            contentapi:legacy/assets?filter.field=a           | contentapi:legacy/assets: unknown option filter.field; did you mean filters?
            contentapi:legacy/assets/get?compositeKey=370456  | contentapi:legacy/assets/get: compositeKey=370456 is not allowed; it must be a key, a colon and a value, for instance trackToken:370456
            contentapi:legacy/assets/get?compositeKey=trackToken:1&trackToken=1 | contentapi:legacy/assets/get: trackToken, compositeKey exclude each other
            contentapi:legacy/tracks/map?trackToken=1&originalAssetIds= | contentapi:legacy/tracks/map: originalAssetIds is empty; give a value, or leave it out
            """)
    void aUriThatCannotWorkIsRefusedAtStartUp(String uri, String text) {
        Throwable refused = catchThrowable(() -> context.getEndpoint(uri));

        assertThat(refused).isNotNull();
        assertThat(rootMessage(refused)).startsWith(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            baseUrl=                                    | contentapi: baseUrl is required, for instance baseUrl=https://api.example.com
            baseUrl=http://api.example.com              | contentapi: baseUrl=http://api.example.com:80 would send credentials in clear text; use https, or set allowInsecure=true
            clientId=&authenticationToken=              | contentapi: credentials are missing: set clientId, authenticationToken (or keyUrl and clientSecret) on the component (camel.component.contentapi.*) or the endpoint
            clientSecret=sim-secret                     | contentapi: credentials are missing: set keyUrl on the component (camel.component.contentapi.*) or the endpoint
            keyUrl=https://keys.example.com             | contentapi: credentials are missing: set clientSecret on the component (camel.component.contentapi.*) or the endpoint
            keyUrl=https://keys.example.com&clientSecret=sim-secret | contentapi: authenticationToken excludes keyUrl and clientSecret; set the token, or where to obtain it
            authenticationToken=&keyUrl=http://keys.example.com&clientSecret=sim-secret | contentapi: keyUrl=http://keys.example.com:80 would send credentials in clear text; use https, or set allowInsecure=true
            authenticationToken=&keyUrl=keys.example.com&clientSecret=sim-secret | contentapi: keyUrl=keys.example.com must be http:// or https://, a host, and at most a port and a path: it is no http or https address
            """)
    void anAddressOrCredentialsThatCannotWorkAreRefusedAtStartUp(String options, String text) {
        Throwable refused = catchThrowable(() -> context.getEndpoint("contentapi:legacy/assets?" + options)
                .createProducer()
                .start());

        assertThat(refused).isNotNull();
        assertThat(rootMessage(refused)).isEqualTo(text);
    }

    @Test
    void qualityIsGivenAllTogetherOrNotAtAll() {
        assertThat(failure("contentapi:assets/get?assetId=a&bitrate=64000&format=mp3"))
                .hasMessage("contentapi:assets/get: bitrate, channels, format are given all together or not at all;"
                        + " missing: channels");
        assertThat(failure("contentapi:legacy/tracks/get?trackToken=1", null, Map.of("CamelContentApiChannels", 2)))
                .hasMessage("contentapi:legacy/tracks/get: bitrate, channels, format are given all together or not at"
                        + " all; missing: bitrate, format");
        assertThat(api.journal().all()).isEmpty();
    }

    @Test
    void aValueThatTheDocumentDoesNotNamePassesWhenNotStrict() {
        assertThat(failure("contentapi:assets/get?assetId=a&bitrate=192000&channels=2&format=aac&strict=false"))
                .hasMessageContaining("404 ModelNotFoundError");
        assertThat(api.journal().last().query()).isEqualTo("bitrate=192000&channels=2&format=aac");
    }

    @Test
    void whatIsRequiredAndMissingIsToldAtTheCall() {
        assertThat(failure("contentapi:assets/get"))
                .hasMessage("contentapi:assets/get: assetId is required: give the option assetId or the header"
                        + " CamelContentApiAssetId");
        assertThat(api.journal().all()).isEmpty();
    }

    @Test
    void anIdCannotLeaveItsSegmentOfThePath() {
        assertThat(failure("contentapi:assets/get", null, Map.of("CamelContentApiAssetId", "..")))
                .hasMessage("contentapi:assets/get: assetId=.. cannot stand in a path");

        failure("contentapi:legacy/assets/get", null, Map.of("CamelContentApiTrackToken", "../a?b#c\r\nd: e"));
        assertThat(api.journal().last().path()).isEqualTo("/v0/legacy/assets/trackToken:..%2Fa%3Fb%23c%0D%0Ad:%20e");
    }

    private static String rootMessage(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }
}
