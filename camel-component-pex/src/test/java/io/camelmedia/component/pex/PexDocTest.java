// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.component.pex.model.Asset;
import io.camelmedia.component.pex.model.AssetId;
import io.camelmedia.component.pex.model.AssetTracking;
import io.camelmedia.component.pex.model.AssetVerification;
import io.camelmedia.component.pex.model.AutoCollection;
import io.camelmedia.component.pex.model.Collection;
import io.camelmedia.component.pex.model.CollectionId;
import io.camelmedia.component.pex.model.Copy;
import io.camelmedia.component.pex.model.CopyStatuses;
import io.camelmedia.component.pex.model.CreatedAsset;
import io.camelmedia.component.pex.model.MatchId;
import io.camelmedia.component.pex.model.Sound;
import io.camelmedia.component.pex.model.Status;
import io.camelmedia.component.pex.model.UploadedAsset;
import io.camelmedia.component.pex.model.UrlId;
import io.camelmedia.component.pex.model.Whitelist;
import io.camelmedia.component.pex.model.WhitelistId;
import io.camelmedia.component.pex.model.WhitelistUrl;
import io.camelmedia.support.contract.DocContract;
import io.camelmedia.support.contract.DocExample;
import io.camelmedia.support.http.limit.LimiterFactory;
import io.camelmedia.testkit.pex.PexSimulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PexDocTest extends DocContract {

    private static final String FID = "6a3facd53527bcf1fb787fa1b550bea5580a827a89d6a88325bcd7a919b111e4";

    @RegisterExtension
    static PexSimulator pex = PexSimulator.start();

    private final DefaultCamelContext setUp = new DefaultCamelContext();
    private ProducerTemplate template;
    private long asset;

    PexDocTest() {
        super(new PexApi());
    }

    @BeforeAll
    void startSetUp() {
        connect(setUp);
        setUp.start();
        template = setUp.createProducerTemplate();
    }

    @AfterAll
    void stopSetUp() throws IOException {
        setUp.close();
    }

    @BeforeEach
    void fill() {
        pex.rates().permit(1_000_000, Duration.ofSeconds(1));
        asset = pex.assets().add(PexTestSupport.object("{'title':'Teaser','music':{'isrcs':['USAT29900609']}}"));
    }

    private static void connect(CamelContext context) {
        PexComponent component = context.getComponent("pex", PexComponent.class);
        component.setRateLimiter(LimiterFactory.NONE);
        component.getConfiguration().setBaseUrl(pex.baseUrl());
        component.getConfiguration().setApiKey(PexSimulator.API_KEY);
    }

    @Override
    protected void configure(CamelContext context) {
        connect(context);
    }

    @Override
    protected Map<String, Supplier<DocExample>> examples() {
        return Map.ofEntries(
                Map.entry("assets", this::failedAssets),
                Map.entry("assets as a consumer", () -> DocExample.of(Asset.class, null)),
                Map.entry("assets/upload", () -> DocExample.of(UploadedAsset.class, film())),
                Map.entry("assets/create", () -> DocExample.of(CreatedAsset.class, FID)),
                Map.entry("assets/link", () -> DocExample.of(AssetId.class, null)),
                Map.entry("assets/verify", () -> DocExample.of(AssetVerification.class, asset)),
                Map.entry("assets/get", () -> DocExample.of(Asset.class, asset)),
                Map.entry("assets/update", () -> titled("Trailer")),
                Map.entry("assets/patch", () -> titled("Trailer 2")),
                Map.entry("assets/delete", () -> DocExample.of(AssetId.class, asset)),
                Map.entry("assets/tracking", () -> DocExample.of(AssetTracking.class, asset)),
                Map.entry("assets/track", () -> DocExample.of(AssetId.class, asset)),
                Map.entry("collections", () -> listing(collection())),
                Map.entry("collections/create", () -> DocExample.of(CollectionId.class, null)),
                Map.entry("collections/get", () -> DocExample.of(Collection.class, collection())),
                Map.entry("collections/update", () -> DocExample.of(CollectionId.class, collection())),
                Map.entry("collections/delete", () -> DocExample.of(CollectionId.class, collection())),
                Map.entry("collections/auto/create", () -> DocExample.of(CollectionId.class, null)),
                Map.entry("collections/auto/get", () -> DocExample.of(AutoCollection.class, autoCollection())),
                Map.entry("collections/auto/update", () -> DocExample.of(CollectionId.class, autoCollection())),
                Map.entry("collections/auto/delete", () -> DocExample.of(CollectionId.class, autoCollection())),
                Map.entry("whitelists", () -> listing(whitelist())),
                Map.entry("whitelists/create", () -> DocExample.of(WhitelistId.class, null)),
                Map.entry("whitelists/get", () -> DocExample.of(Whitelist.class, whitelist())),
                Map.entry("whitelists/delete", () -> DocExample.of(WhitelistId.class, whitelist())),
                Map.entry("whitelists/urls", () -> DocExample.of(Iterator.class, whitelist())),
                Map.entry("whitelists/urls/create", () -> DocExample.of(UrlId.class, whitelist())),
                Map.entry("whitelists/urls/get", () -> withUrl(WhitelistUrl.class)),
                Map.entry("whitelists/urls/delete", () -> withUrl(UrlId.class)),
                Map.entry("copies", this::copiesOfTheAsset),
                Map.entry("copies as a consumer", this::newCopy),
                Map.entry("copies/get", () -> DocExample.of(Copy.class, copy())),
                Map.entry("copies/statuses", () -> DocExample.of(CopyStatuses.class, copy())),
                Map.entry("copies/statuses/add", () -> DocExample.of(MatchId.class, copy())),
                Map.entry("copies/statuses/delete", () -> DocExample.of(MatchId.class, copy())),
                Map.entry("statuses", () -> listing(null)),
                Map.entry("statuses/create", () -> DocExample.of(Status.class, null)),
                Map.entry("statuses/delete", () -> DocExample.of(Status.class, status())),
                Map.entry("sounds", () -> listing(null)),
                Map.entry("sounds/get", () -> DocExample.of(Sound.class, null)));
    }

    private Path film() {
        try {
            return Files.write(folder.resolve("film.mp4"), new byte[] {1, 2, 3});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DocExample failedAssets() {
        pex.assets().fail(asset, "no audio");
        return listing(null);
    }

    /** The asset then has this title. */
    private DocExample titled(String title) {
        return new DocExample(asset, Map.of(), exchange -> assertThat(
                        template.requestBody("pex:assets/get?assetId=" + asset, null, Asset.class)
                                .title())
                .isEqualTo(title));
    }

    private static DocExample listing(Object body) {
        return new DocExample(
                body, Map.of(), exchange -> assertThat(exchange.getMessage().getBody(List.class))
                        .isNotEmpty());
    }

    private long collection() {
        return template.requestBody("pex:collections/create?title=a", null, CollectionId.class)
                .collectionId();
    }

    private long autoCollection() {
        String uri = "pex:collections/auto/create?title=a&sourceUrl=https://media.example.com/a";
        return template.requestBody(uri, null, CollectionId.class).collectionId();
    }

    private long whitelist() {
        return template.requestBody("pex:whitelists/create?title=a", null, WhitelistId.class)
                .whitelistId();
    }

    private DocExample withUrl(Class<?> answer) {
        long whitelist = whitelist();
        String uri = "pex:whitelists/urls/create?sourceUrl=https://media.example.com/a&whitelistId=" + whitelist;
        long url = template.requestBody(uri, null, UrlId.class).urlId();
        return DocExample.of(answer, url, Map.of("whitelist", whitelist));
    }

    /** With a status. */
    private long copy() {
        long copy = pex.copies().add(asset);
        template.requestBody("pex:copies/statuses/add?status=10&matchId=" + copy, (Object) null);
        return copy;
    }

    private DocExample copiesOfTheAsset() {
        pex.copies().add(asset);
        return listing(asset);
    }

    private DocExample newCopy() {
        pex.copies().add(asset);
        return DocExample.of(Copy.class, null);
    }

    private long status() {
        return template.requestBody("pex:statuses/create?title=a", null, Status.class)
                .status()
                .id();
    }
}
