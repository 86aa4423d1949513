package io.camelmedia.support.camel;

import io.camelmedia.support.poll.FeedConsumer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.camel.spi.annotations.DevConsole;
import org.apache.camel.support.console.AbstractDevConsole;
import org.apache.camel.util.json.JsonObject;

/** Camel's console {@code media}: the requests on their way, the accounts and the feeds of a CamelContext. */
@DevConsole(
        name = "media",
        displayName = "Camel Media",
        description = "Requests, accounts and feeds of the media components")
public final class MediaConsole extends AbstractDevConsole {

    public MediaConsole() {
        super("camel", "media", "Camel Media", "Requests, accounts and feeds of the media components");
    }

    /**
     * {@code requests}: how many are on their way; {@code accounts}: component, service, and how many jobs are waited
     * for; {@code feeds}: the key of the cursor, the route, and how many items are open, that is handed out and not
     * stored in the cursor yet.
     */
    @Override
    protected Map<String, Object> doCallJson(Map<String, Object> options) {
        MediaRuntime runtime = getCamelContext().hasService(MediaRuntime.class);
        JsonObject json = new JsonObject();
        json.put("requests", runtime == null ? 0 : runtime.inFlightRequests().size());
        json.put("accounts", runtime == null ? List.of() : runtime.accounts());
        json.put("feeds", runtime == null ? List.of() : feeds(runtime));
        return json;
    }

    private static List<JsonObject> feeds(MediaRuntime runtime) {
        return runtime.cursorClaims().owners().entrySet().stream()
                .map(entry -> feed(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static JsonObject feed(String cursor, FeedConsumer<?> consumer) {
        JsonObject feed = new JsonObject();
        feed.put("cursor", cursor);
        feed.put("route", consumer.getRouteId());
        feed.put("open", consumer.open());
        return feed;
    }

    @Override
    protected String doCallText(Map<String, Object> options) {
        return doCallJson(options).entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("\n"));
    }
}
