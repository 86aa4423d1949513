// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pex.calls;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.camelmedia.testkit.Strictness;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.pex.bodies.PexFields;
import io.camelmedia.testkit.pex.bodies.PexWindow;
import io.camelmedia.testkit.pex.state.PexIds;
import io.camelmedia.testkit.pex.state.PexTable;
import io.camelmedia.testkit.pex.state.PexWhitelist;
import io.camelmedia.testkit.pex.state.PexWhitelistUrl;
import io.camelmedia.testkit.state.StatePart;
import io.javalin.http.Context;
import java.time.Clock;

/** Calls on whitelists and their URLs. */
public final class PexWhitelists implements StatePart {

    private static final PexFields URL = PexFields.of("source_url", PexFields.text());

    private final PexTable<PexWhitelist> table = new PexTable<>("whitelist_id");
    private final PexFields whitelist;
    private final PexIds ids;
    private final Clock clock;

    public PexWhitelists(PexIds ids, Clock clock, Strictness strictness) {
        this.whitelist = PexFields.of("title", PexFields.text()).and("dates_limit", PexFields.dateLimits(strictness));
        this.ids = ids;
        this.clock = clock;
    }

    void list(Context ctx) {
        Json.answer(ctx, 200, table.page(PexWindow.aboveMinimum(ctx), any -> true, PexWhitelist::summary));
    }

    void create(Context ctx) {
        PexWhitelist made = new PexWhitelist(ids.next(), whitelist.read(ctx), clock.instant());
        table.put(made.id(), made);
        Json.answer(ctx, 201, made.ids());
    }

    void get(Context ctx) {
        Json.answer(ctx, 200, table.asked(ctx).details(clock.instant()));
    }

    void delete(Context ctx) {
        PexWhitelist whitelist = table.asked(ctx);
        table.remove(whitelist.id());
        Json.answer(ctx, 200, whitelist.ids());
    }

    void urls(Context ctx) {
        PexTable<PexWhitelistUrl> urls = table.asked(ctx).urls();
        Json.answer(ctx, 200, urls.page(PexWindow.aboveMinimum(ctx), any -> true, url -> url.json(clock.instant())));
    }

    void addUrl(Context ctx) {
        PexWhitelist whitelist = table.asked(ctx);
        String source = URL.read(ctx, "source_url").get("source_url").textValue();
        PexWhitelistUrl url = new PexWhitelistUrl(ids.next(), source, clock.instant());
        whitelist.urls().put(url.id(), url);
        Json.answer(ctx, 201, url.ids());
    }

    void getUrl(Context ctx) {
        Json.answer(ctx, 200, table.asked(ctx).urls().asked(ctx).json(clock.instant()));
    }

    void deleteUrl(Context ctx) {
        PexTable<PexWhitelistUrl> urls = table.asked(ctx).urls();
        PexWhitelistUrl url = urls.asked(ctx);
        urls.remove(url.id());
        Json.answer(ctx, 200, url.ids());
    }

    /** The whitelists as the service shows them. */
    public ArrayNode json() {
        return Json.array(
                table.all().stream().map(each -> each.details(clock.instant())).toList());
    }

    public void reset() {
        table.clear();
    }

    @Override
    public Object save() {
        return table.save();
    }

    @Override
    public void load(Object saved) {
        table.load(saved);
    }
}
