// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.camelmedia.component.pex.model.Collection;
import io.camelmedia.testkit.pex.PexSimulator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PexErrorTextsTest extends PexTestSupport {

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    @Override
    PexSimulator simulator() {
        return pex;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pex:asets                                | pex:asets: unknown operation; did you mean assets?
            pex:assets?statsu=failed                 | pex:assets: unknown option statsu; did you mean status?
            pex:assets?..=x                          | pex:assets: unknown option ..
            pex:assets?platform=x                    | pex:assets: the option platform is not taken; this operation takes: count, maxId, minId, status, isTracked, isrc, watchFor, batch, cursorName, lookback, maxInFlight, maxMessagesPerPoll, onFailure, onInvalidItem, paging, startFrom
            pex:assets/get?paging=all                | pex:assets/get: the option paging is not taken; this operation takes: assetId
            pex:asset/upload                         | pex:asset/upload: unknown operation; did you mean assets/upload?
            pex:v3/cms/assets                        | pex:v3/cms/assets: unknown operation; allowed: assets, assets/upload, assets/create
            pex:assets/patch?title=Rock & Roll       | pex:assets/patch: unknown option ' Roll'; write & within a value as %26, or the value as RAW(...)
            pex:assets?count=many                    | pex:assets: count=many is no whole number; allowed: 1 or more
            pex:assets?count=0                       | pex:assets: count=0 is out of range; allowed: 1 or more
            pex:assets?count=5s                      | pex:assets: count=5s is no whole number
            pex:assets?delay=5x                      | pex:assets: delay=5x is no duration; write milliseconds, or for instance 1m30s or PT90S
            pex:assets?delay=-1                      | pex:assets: delay=-1 is no duration
            pex:assets?queueTimeout=soon             | pex:assets: queueTimeout=soon is no duration
            pex:assets?maxResponseSize=5s            | pex:assets: maxResponseSize=5s is no whole number
            pex:assets?repeatCount=PT1S              | pex:assets: repeatCount=PT1S is no whole number
            pex:assets?maxAttempts=0                 | pex:assets: maxAttempts=0 is out of range; allowed: 1 or more
            pex:assets?idleTimeout=0                 | pex:assets: idleTimeout=0 is out of range; allowed: 1 or more
            pex:assets?uploadResponseTimeout=0       | pex:assets: uploadResponseTimeout=0 is out of range; allowed: 1 or more
            pex:assets?maxResponseSize=0             | pex:assets: maxResponseSize=0 is out of range; allowed: 1 or more
            pex:assets/upload?verifyTimeout=5x       | pex:assets/upload: verifyTimeout=5x is no duration
            pex:assets?maxId=9223372036854775808     | pex:assets: maxId=9223372036854775808 does not fit into 64 bits
            pex:assets?status=done                   | pex:assets: status=done is not permitted; allowed: failed, uploaded, sampled
            pex:assets?status=sample                 | pex:assets: status=sample is not permitted; did you mean sampled? allowed: failed, uploaded, sampled
            pex:assets?isTracked=yes                 | pex:assets: isTracked=yes is neither true nor false
            pex:assets?isrc=AA111,US-AT2-99-00609    | pex:assets: isrc=AA111,US-AT2-99-00609 is not allowed; it must be letters and digits, an ISRC without its hyphens
            pex:copies?count=101                     | pex:copies: count=101 is out of range; allowed: 1 to 100
            pex:copies?status=failed                 | pex:copies: status=failed is no whole number
            pex:copies?start=2026-01-31              | pex:copies: start=2026-01-31 is not allowed; it must be a day written as mm-dd-yyyy, for instance 01-31-2026
            pex:copies?start=13-31-2026              | pex:copies: start=13-31-2026 is not allowed; it must be a day written as mm-dd-yyyy, for instance 01-31-2026
            pex:assets/create?uploadMethod=auto      | pex:assets/create: uploadMethod=auto is not permitted; allowed: put, tus
            pex:assets/create?fid=abc                | pex:assets/create: fid=abc is not allowed; it must be a SHA-256 in hex, of 64 digits
            pex:assets/create?mediaType=movie        | pex:assets/create: mediaType=movie is not permitted; allowed: audio, video, audiovisual
            pex:assets/create?matchTypes=audio,music | pex:assets/create: matchTypes=audio,music 'music' is not permitted; allowed: audio, video
            pex:assets/create?productionDate=31.1.26 | pex:assets/create: productionDate=31.1.26 is no date; write it as 2026-01-31
            pex:assets/create?collectionIds=1,a      | pex:assets/create: collectionIds=1,a is no whole number
            pex:assets/track?isTracked=1             | pex:assets/track: isTracked=1 is neither true nor false
            pex:whitelists/create?startDate=infinity | pex:whitelists/create: startDate=infinity is not allowed; it must be a day written as yyyy-mm-dd, or -infinity
            pex:whitelists/create?endDate=2026-1-31  | pex:whitelists/create: endDate=2026-1-31 is not allowed; it must be a day written as yyyy-mm-dd, or infinity
            """)
    void aUriThatCannotWorkIsRefusedAtStartUp(String uri, String text) {
        Throwable refused = catchThrowable(() -> context.getEndpoint(uri));

        assertThat(refused).isNotNull().rootCause().hasMessageStartingWith(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pex:assets/get              | assetId is required: give the option assetId or the header CamelPexAssetId
            pex:assets/track?assetId=1  | isTracked is required: give the option isTracked or the header CamelPexIsTracked, or is_tracked in the body
            pex:assets/update?assetId=1 | title is required: give the option title or the header CamelPexTitle, or title in the body
            pex:copies/statuses/add     | matchId, status are required: give the option matchId or the header CamelPexMatchId; give the option status or the header CamelPexStatus, or status in the body
            pex:sounds/get?soundId=1    | platform is required: give the option platform or the header CamelPexPlatform
            pex:whitelists/urls/delete  | whitelistId, urlId are required: give the option whitelistId or the header CamelPexWhitelistId; give the option urlId or the header CamelPexUrlId
            """)
    void whatIsRequiredAndMissingIsToldAtTheCall(String uri, String text) {
        assertThat(failure(uri)).hasMessage(uri.split("\\?")[0] + ": " + text);
        assertThat(pex.journal().all()).isEmpty();
    }

    @Test
    void aHeaderThatIsNearlyTheOneThatIsMissingIsNamed() {
        assertThat(failure("pex:statuses/create", null, Map.of("CamelPexTitel", "t", "CamelPexPlatform", "p")))
                .hasMessage("pex:statuses/create: title is required: give the option title or the header"
                        + " CamelPexTitle, or title in the body; the header CamelPexTitel is not read");
        assertThat(failure("pex:statuses/create", "{\"titel\":\"t\"}", Map.of()))
                .hasMessage("pex:statuses/create: the body field titel is unknown; did you mean title? allowed: title");
    }

    @Test
    void whoConsumesFromWhatCannotBeConsumedFromIsToldWhatCan() {
        Throwable refused = catchThrowable(
                () -> context.getEndpoint("pex:assets/get?assetId=1").createConsumer(null));

        assertThat(refused)
                .hasMessage("pex:assets/get cannot be consumed from: the operation has neither a feed nor progress to"
                        + " follow; from() takes pex:assets, pex:copies");
    }

    @Test
    void headersAndBodiesAreCheckedLikeOptions() {
        assertThat(failure("pex:assets", null, Map.of("CamelPexIsrc", List.of("US-AT2"))))
                .hasMessage("pex:assets: header CamelPexIsrc=[US-AT2] is not allowed; it must be letters and digits,"
                        + " an ISRC without its hyphens");
        assertThat(failure("pex:assets/link", "{\"link\":\"https://a.example.com\",\"media_type\":\"film\"}", Map.of()))
                .hasMessage("pex:assets/link: body field media_type=film is not permitted;"
                        + " allowed: audio, video, audiovisual");
        assertThat(failure("pex:assets/patch?assetId=1", "{\"production_date\":\"yesterday\"}", Map.of()))
                .hasMessage("pex:assets/patch: body field production_date=yesterday is no date;"
                        + " write it as 2026-01-31");
        assertThat(pex.journal().all()).isEmpty();
    }

    @Test
    void aValueThatTheDocumentDoesNotNamePassesWhenNotStrict() {
        assertThat(context.getEndpoint("pex:assets/create?mediaType=hologram&strict=false"))
                .isNotNull();
    }

    @Test
    void aRecordOfAnotherOperationIsRefused() {
        Object other = Collection.of("a", "b");

        assertThat(failure("pex:assets/link", other, Map.of()))
                .hasMessageStartingWith("pex:assets/link: a body of type io.camelmedia.component.pex.model.Collection"
                        + " cannot be sent; it may be a AssetLink, a Map or JSON");
    }
}
