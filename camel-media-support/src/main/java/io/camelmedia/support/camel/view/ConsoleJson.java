// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel.view;

import io.camelmedia.support.job.WatchedJob;
import io.camelmedia.support.monitor.AccountStatus;
import io.camelmedia.support.monitor.FeedStatus;
import io.camelmedia.support.monitor.RateBudget;
import io.camelmedia.support.monitor.RecentFailures;
import io.camelmedia.support.monitor.Totals;
import io.camelmedia.support.transfer.progress.MediaProgress;
import java.util.Locale;
import org.apache.camel.util.json.JsonObject;

/** What the console {@code media} tells, as JSON. Times are ISO-8601, durations milliseconds, sizes bytes. */
public final class ConsoleJson {

    private ConsoleJson() {}

    public static JsonObject totals(Totals totals) {
        JsonObject json = new JsonObject();
        json.put("calls", totals.calls());
        json.put("failures", totals.failures());
        json.put("attempts", totals.attempts());
        json.put("bytesSent", totals.bytesSent());
        json.put("bytesReceived", totals.bytesReceived());
        return json;
    }

    public static JsonObject account(AccountStatus account) {
        JsonObject json = new JsonObject();
        json.put("component", account.component());
        json.put("service", account.service());
        json.put("account", account.account());
        RateBudget budget = account.budget();
        if (budget != null) {
            JsonObject rate = new JsonObject();
            rate.put("limit", budget.limit());
            rate.put("left", budget.left());
            rate.put("windowMillis", budget.window().toMillis());
            json.put("budget", rate);
        }
        json.put("closedMillis", account.closed().toMillis());
        json.put("waitingForLimiter", account.waitingForLimiter());
        json.put("calls", places(account.calls()));
        json.put("media", places(account.media()));
        json.put("jobs", account.jobs());
        return json;
    }

    private static JsonObject places(AccountStatus.Places places) {
        JsonObject json = new JsonObject();
        json.put("size", places.size());
        json.put("busy", places.busy());
        json.put("waiting", places.waiting());
        return json;
    }

    public static JsonObject transfer(MediaProgress progress) {
        JsonObject json = new JsonObject();
        json.put("exchange", progress.exchangeId());
        json.put("component", progress.component());
        json.put("operation", progress.operation());
        json.put("activity", progress.activity().name().toLowerCase(Locale.ROOT));
        json.put("name", progress.name());
        json.put("reached", progress.reached());
        json.put("total", progress.total());
        json.put("perSecond", Math.round(progress.perSecond()));
        json.put("etaMillis", progress.eta() == null ? null : progress.eta().toMillis());
        return json;
    }

    public static JsonObject job(AccountStatus account, WatchedJob job) {
        JsonObject json = new JsonObject();
        json.put("component", account.component());
        json.put("account", account.account());
        json.put("operation", job.operation());
        json.put("name", job.name());
        json.put("percent", job.percent());
        json.put("waiters", job.waiters());
        json.put("ageMillis", job.age().toMillis());
        json.put("trouble", job.trouble());
        return json;
    }

    public static JsonObject feed(FeedStatus feed) {
        JsonObject json = new JsonObject();
        json.put("feed", feed.feed());
        json.put("route", feed.route());
        json.put("cursor", feed.cursor());
        json.put("position", feed.position() == null ? null : feed.position().toString());
        json.put("open", feed.open());
        json.put("lagMillis", feed.lag().toMillis());
        json.put("trouble", feed.trouble());
        return json;
    }

    public static JsonObject failure(RecentFailures.Entry failure) {
        JsonObject json = new JsonObject();
        json.put("time", failure.time().toString());
        json.put("component", failure.component());
        json.put("operation", failure.operation());
        json.put("route", failure.route());
        json.put("exchange", failure.exchange());
        json.put("status", failure.status());
        json.put("message", failure.message());
        json.put("advice", failure.advice());
        return json;
    }
}
