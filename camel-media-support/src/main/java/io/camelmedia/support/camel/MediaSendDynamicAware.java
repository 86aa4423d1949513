package io.camelmedia.support.camel;

import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.ParameterLocation;
import io.camelmedia.support.operation.ParameterUse;
import io.camelmedia.support.operation.call.Resolver;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.component.SendDynamicAwareSupport;
import org.apache.camel.util.StringHelper;
import org.apache.camel.util.URISupport;
import org.apache.camel.util.UnsafeUriCharactersEncoder;

/**
 * Lets {@code toD} use one endpoint for all addresses that differ only in parameters: these travel as headers, and
 * count as if they stood in the URI.
 */
public abstract class MediaSendDynamicAware extends SendDynamicAwareSupport {

    private final Api<?> api;

    protected MediaSendDynamicAware(Api<?> api) {
        this.api = api;
    }

    @Override
    public boolean isLenientProperties() {
        return false;
    }

    @Override
    public DynamicAwareEntry prepare(Exchange exchange, String uri, String originalUri) throws Exception {
        return new DynamicAwareEntry(uri, originalUri, parsed(uri), null);
    }

    /** Reads the options as Camel reads those of a URI that is not dynamic: decoded, but for RAW values. */
    private static Map<String, Object> parsed(String uri) throws URISyntaxException {
        String encoded = UnsafeUriCharactersEncoder.encode(URISupport.normalizeUri(uri));
        return URISupport.parseParameters(new URI(encoded));
    }

    @Override
    public String resolveStaticUri(Exchange exchange, DynamicAwareEntry entry) throws Exception {
        Set<String> moved = moved(entry).keySet();
        if (moved.isEmpty()) {
            return null;
        }
        Map<String, Object> kept = new LinkedHashMap<>(entry.getProperties());
        kept.keySet().removeAll(moved);
        String address = StringHelper.before(entry.getUri(), "?", entry.getUri());
        return kept.isEmpty() ? address : address + "?" + URISupport.createQueryString(kept);
    }

    @Override
    public Processor createPreProcessor(Exchange exchange, DynamicAwareEntry entry) {
        Operation operation = operation(entry);
        Map<String, Object> moved = moved(entry);
        return sent -> {
            moved.forEach((name, value) -> sent.getMessage()
                    .setHeader(operation.uses().get(name).parameter().header(), value));
            sent.setProperty(Resolver.IN_URI, moved.keySet());
        };
    }

    @Override
    public Processor createPostProcessor(Exchange exchange, DynamicAwareEntry entry) {
        Operation operation = operation(entry);
        Map<String, Object> moved = moved(entry);
        return sent -> {
            moved.keySet().forEach(name -> sent.getMessage()
                    .removeHeader(operation.uses().get(name).parameter().header()));
            sent.removeProperty(Resolver.IN_URI);
        };
    }

    private Operation operation(DynamicAwareEntry entry) {
        String name = StringHelper.before(StringHelper.after(entry.getUri(), ":"), "?");
        String path = name != null ? name : StringHelper.after(entry.getUri(), ":");
        return api.operations().stream()
                .filter(each -> each.name().equals(path.replaceFirst("^//", "")))
                .findFirst()
                .orElse(null);
    }

    private Map<String, Object> moved(DynamicAwareEntry entry) {
        Map<String, Object> moved = new TreeMap<>();
        Operation operation = operation(entry);
        if (operation != null) {
            entry.getProperties().forEach((name, value) -> {
                ParameterUse use = operation.uses().get(name);
                if (use != null && use.parameter().place() != ParameterLocation.OPTION) {
                    moved.put(name, value);
                }
            });
        }
        URISupport.resolveRawParameterValues(moved);
        return moved;
    }
}
