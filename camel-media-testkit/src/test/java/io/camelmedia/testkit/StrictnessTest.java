// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.contentapi.ContentApiSimulator;
import io.camelmedia.testkit.pex.PexSimulator;
import io.camelmedia.testkit.pixop.PixopSimulator;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What only a document asks for is refused by a strict simulator, and taken by a lenient one. */
class StrictnessTest {

    private static final String JSON = "Content-Type: application/json";
    private static final String FORM = "Content-Type: multipart/form-data; boundary=frontier";
    private static final String PEX_KEY = "Authorization: Bearer " + PexSimulator.API_KEY;
    private static final String[] CONTENT_API = {
        "x-client-id: " + ContentApiSimulator.CLIENT_ID,
        "x-authentication-token: " + ContentApiSimulator.AUTHENTICATION_TOKEN
    };

    /** A request that a strict simulator answers with an error. */
    private record Row(
            String name,
            Function<SimulatorSettings, Simulator> service,
            String method,
            Function<Simulator, String> path,
            String body,
            int refused,
            Function<Simulator, List<String>> headers) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                pixop("a JSON call without Accept", "GET", video -> "/accounts/v1/account", "", 406, JSON),
                pixop(
                        "a GET without Content-Type",
                        "GET",
                        video -> "/accounts/v1/account",
                        "",
                        415,
                        "Accept: application/json"),
                pixop(
                        "an upload whose part bears another name",
                        "POST",
                        video -> "/media/v1/upload/" + video,
                        form("name=\"film.mov\"; filename=\"film.mov\"", "Content-Type: video/quicktime\r\n"),
                        400,
                        FORM),
                pixop(
                        "an upload whose part bears no type",
                        "POST",
                        video -> "/media/v1/upload/" + video,
                        form("name=\"file\"; filename=\"film.mov\"", ""),
                        400,
                        FORM),
                pixop(
                        "a field of processing that the document does not name",
                        "POST",
                        video -> "/videos/v1/process-video/" + video,
                        "{\"upscaler\":\"pabsr1\"}",
                        400,
                        "Accept: application/json",
                        JSON),
                row(
                        "a whitelist of days that do not exist",
                        PexSimulator::start,
                        "POST",
                        pex -> "/v3/cms/whitelists",
                        "{\"title\":\"a\",\"dates_limit\":{\"start_date\":\"2014-02-31\",\"end_date\":\"infinity\"}}",
                        400,
                        pex -> List.of(PEX_KEY, JSON)),
                row(
                        "a whitelist that ends before it starts",
                        PexSimulator::start,
                        "POST",
                        pex -> "/v3/cms/whitelists",
                        "{\"title\":\"a\",\"dates_limit\":{\"start_date\":\"2014-02-03\",\"end_date\":\"2014-02-02\"}}",
                        400,
                        pex -> List.of(PEX_KEY, JSON)),
                row(
                        "a signed PUT of another type than was announced",
                        PexSimulator::start,
                        "PUT",
                        StrictnessTest::signedPath,
                        "media",
                        400,
                        pex -> List.of("Content-Type: video/mp4")),
                row(
                        "a body without Content-Type",
                        CiSimulator::start,
                        "POST",
                        ci -> "/folders",
                        "{\"name\":\"A\"}",
                        400,
                        StrictnessTest::ciBearer),
                row(
                        "more than 500 changes of metadata in all groups together",
                        CiSimulator::start,
                        "POST",
                        ci -> "/folders/metadata/changes",
                        "{\"changes\":[" + changes("sim-folder") + "," + changes("sim-root-folder") + "]}",
                        400,
                        ci -> Stream.concat(ciBearer(ci).stream(), Stream.of(JSON))
                                .toList()),
                row(
                        "a token request as a form",
                        CiSimulator::start,
                        "POST",
                        ci -> "/oauth2/token",
                        "grant_type=password&client_id=" + CiSimulator.CLIENT_ID + "&client_secret="
                                + CiSimulator.CLIENT_SECRET,
                        400,
                        ci -> List.of(
                                "Content-Type: application/x-www-form-urlencoded",
                                basic(CiSimulator.USERNAME, CiSimulator.PASSWORD))),
                contentApi(
                        "an upload whose part bears another name",
                        form("name=\"file\"; filename=\"a.wav\"", "Content-Type: audio/x-wav\r\n"),
                        404,
                        "/v0/assets"),
                contentApi(
                        "an upload that tells no type",
                        form("name=\"assetfile\"; filename=\"a.wav\"", ""),
                        404,
                        "/v0/assets"),
                contentApi(
                        "an upload with a part behind the asset",
                        part("name=\"assetfile\"; filename=\"a.wav\"", "Content-Type: audio/x-wav\r\n")
                                + form("name=\"note\"", ""),
                        409,
                        "/v0/assets"),
                contentApi(
                        "an upload of another length than announced",
                        form("name=\"assetfile\"; filename=\"a.wav\"", "Content-Type: audio/x-wav\r\n"),
                        409,
                        "/v0/assets",
                        "assetLength: 20"),
                row(
                        "a composite key whose colon is encoded",
                        ContentApiSimulator::start,
                        "HEAD",
                        api -> {
                            ((ContentApiSimulator) api).addLegacyAsset("1032920", "a.wav", new byte[] {1});
                            return "/v0/legacy/assets/trackToken%3A1032920";
                        },
                        "",
                        404,
                        api -> List.of(CONTENT_API)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isRefusedWhenStrictAndTakenOtherwise(Row row) throws Exception {
        try (Simulator strict = row.service().apply(SimulatorSettings.defaults().strict());
                Simulator lenient =
                        row.service().apply(SimulatorSettings.defaults().lenient())) {
            assertThat(send(row, strict).statusCode()).isEqualTo(row.refused());
            HttpResponse<byte[]> taken = send(row, lenient);
            assertThat(taken.statusCode() / 100)
                    .as(new String(taken.body(), StandardCharsets.UTF_8))
                    .isEqualTo(2);
        }
    }

    static Stream<Row> uploadsWithoutAFile() {
        String form = form("name=\"note\"", "Content-Type: text/plain\r\n");
        return Stream.of(
                pixop("pixop", "POST", video -> "/media/v1/upload/" + video, form, 400, FORM),
                contentApi("content API", form, 404, "/v0/assets"));
    }

    @ParameterizedTest
    @MethodSource("uploadsWithoutAFile")
    void anUploadWithoutAFileIsRefusedByALenientOneToo(Row row) throws Exception {
        try (Simulator lenient =
                row.service().apply(SimulatorSettings.defaults().lenient())) {
            assertThat(send(row, lenient).statusCode()).isEqualTo(row.refused());
        }
    }

    @Test
    void simulatorsAreLenientUnlessToldOtherwise() {
        try (PexSimulator pex = PexSimulator.start()) {
            assertThat(pex.strictness()).isEqualTo(Strictness.LENIENT);
        }
    }

    private static HttpResponse<byte[]> send(Row row, Simulator simulator) throws IOException, InterruptedException {
        String path = row.path().apply(simulator);
        String[] headers = row.headers().apply(simulator).stream()
                .flatMap(header -> Stream.of(header.split(": ", 2)))
                .toArray(String[]::new);
        return new Client(simulator).send(row.method(), path, row.body().getBytes(StandardCharsets.UTF_8), headers);
    }

    private static Row row(
            String name,
            Function<SimulatorSettings, Simulator> service,
            String method,
            Function<Simulator, String> path,
            String body,
            int refused,
            Function<Simulator, List<String>> headers) {
        return new Row(name, service, method, path, body, refused, headers);
    }

    /** @param path of an ingested video's id */
    private static Row pixop(
            String name, String method, Function<String, String> path, String body, int refused, String... headers) {
        return row(
                name,
                PixopSimulator::start,
                method,
                simulator -> {
                    PixopSimulator pixop = (PixopSimulator) simulator;
                    String video = pixop.addVideo("film.mov", new byte[] {1});
                    pixop.ingestion().finish(video);
                    return path.apply(video);
                },
                body,
                refused,
                simulator -> {
                    List<String> all = new ArrayList<>(Arrays.asList(headers));
                    all.add("Authorization: Bearer "
                            + ((PixopSimulator) simulator).tokens().issue());
                    return all;
                });
    }

    private static Row contentApi(String name, String body, int refused, String path, String... headers) {
        List<String> all = new ArrayList<>(Arrays.asList(headers));
        all.addAll(List.of(CONTENT_API));
        all.add(FORM);
        return row(name, ContentApiSimulator::start, "POST", api -> path, body, refused, api -> all);
    }

    private static String signedPath(Simulator pex) {
        String asset = "{\"title\":\"a\",\"media_type\":\"video\",\"mime_type\":\"video/mpeg\",\"fid\":\""
                + "0".repeat(64) + "\",\"production_date\":\"2020-01-01\"}";
        try {
            HttpResponse<byte[]> created = new Client(pex)
                    .send(
                            "POST",
                            "/v3/cms/assets/upload",
                            asset.getBytes(StandardCharsets.UTF_8),
                            "Authorization",
                            "Bearer " + PexSimulator.API_KEY);
            String body = new String(created.body(), StandardCharsets.UTF_8);
            return body.substring(body.indexOf("/int/"), body.lastIndexOf('"'));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> ciBearer(Simulator ci) {
        return List.of("Authorization: Bearer " + ((CiSimulator) ci).tokens().issue());
    }

    private static String basic(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** Half of 502 changes. */
    private static String changes(String folder) {
        String set = IntStream.range(0, 251)
                .mapToObj(i -> "{\"name\":\"n" + i + "\",\"value\":\"v\"}")
                .collect(Collectors.joining(","));
        return "{\"folderIds\":[\"" + folder + "\"],\"set\":[" + set + "]}";
    }

    private static String form(String disposition, String headers) {
        return part(disposition, headers) + "--frontier--\r\n";
    }

    private static String part(String disposition, String headers) {
        return "--frontier\r\nContent-Disposition: form-data; " + disposition + "\r\n" + headers + "\r\nmedia\r\n";
    }
}
