// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel;

import io.camelmedia.support.camel.view.ConsoleJson;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.camel.spi.annotations.DevConsole;
import org.apache.camel.support.console.AbstractDevConsole;
import org.apache.camel.util.json.JsonObject;

/**
 * Camel's console {@code media}: requests, accounts, transfers, jobs, feeds and recent failures of a CamelContext,
 * without any secret.
 */
@DevConsole(
        name = "media",
        displayName = "Camel Media",
        description = "Accounts, transfers, jobs, feeds and recent failures of the media components")
public final class MediaConsole extends AbstractDevConsole {

    public MediaConsole() {
        super(
                "camel",
                "media",
                "Camel Media",
                "Accounts, transfers, jobs, feeds and recent failures of the media components");
    }

    /**
     * {@code context}: its name; {@code requests}: how many are on their way; {@code totals}: calls, failures,
     * attempts and bytes since the start; {@code accounts}, {@code transfers}, {@code jobs}, {@code feeds} and
     * {@code failures}: one object each, as the documentation says.
     */
    @Override
    protected Map<String, Object> doCallJson(Map<String, Object> options) {
        MediaRuntime runtime = getCamelContext().hasService(MediaRuntime.class);
        JsonObject json = new JsonObject();
        json.put("context", getCamelContext().getName());
        json.put("requests", runtime == null ? 0 : runtime.inFlightRequests().size());
        if (runtime != null) {
            json.put("totals", ConsoleJson.totals(runtime.totals()));
        }
        json.put("accounts", runtime == null ? List.of() : each(runtime.accounts(), ConsoleJson::account));
        json.put(
                "transfers",
                runtime == null ? List.of() : each(runtime.transfers().all(), ConsoleJson::transfer));
        json.put("jobs", runtime == null ? List.of() : jobs(runtime));
        json.put("feeds", runtime == null ? List.of() : feeds(runtime));
        json.put(
                "failures",
                runtime == null ? List.of() : each(runtime.failures().newestFirst(), ConsoleJson::failure));
        return json;
    }

    private static <T> List<JsonObject> each(List<T> all, Function<T, JsonObject> json) {
        return all.stream().map(json).toList();
    }

    private static List<JsonObject> jobs(MediaRuntime runtime) {
        return runtime.accounts().stream()
                .flatMap(account -> account.poller().jobs().stream().map(job -> ConsoleJson.job(account, job)))
                .toList();
    }

    private static List<JsonObject> feeds(MediaRuntime runtime) {
        return runtime.cursorClaims().owners().values().stream()
                .map(ConsoleJson::feed)
                .toList();
    }

    @Override
    protected String doCallText(Map<String, Object> options) {
        return doCallJson(options).entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("\n"));
    }
}
