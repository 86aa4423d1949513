// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel;

import io.camelmedia.support.operation.Operation;
import io.camelmedia.support.operation.call.Resolver;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.component.SendDynamicAwareSupport;
import org.apache.camel.util.StringHelper;
import org.apache.camel.util.URISupport;
import org.apache.camel.util.UnsafeUriCharactersEncoder;

/**
 * Lets {@code toD} and {@code enrich} use one endpoint for all addresses that differ only in parameters: these travel
 * in an exchange property, which the call takes away, and count as if they stood in the URI.
 */
public abstract class MediaSendDynamicAware extends SendDynamicAwareSupport {

    private final Api<?> api;

    protected MediaSendDynamicAware(Api<?> api) {
        this.api = api;
    }

    /**
     * Does not read the names of the component's options, as Camel would: it finds them by the component's name, and a
     * second instance has a name of its own. They are not needed here: what travels is what the operation takes.
     */
    @Override
    protected void doInit() {}

    @Override
    public boolean isLenientProperties() {
        return false;
    }

    /**
     * Reads the options as Camel reads those of a URI that is not dynamic: decoded, but for RAW values, and whatever
     * name the component has.
     */
    @Override
    public DynamicAwareEntry prepare(Exchange exchange, String uri, String originalUri) throws Exception {
        return new DynamicAwareEntry(uri, originalUri, parsed(uri), null);
    }

    private static Map<String, Object> parsed(String uri) throws URISyntaxException {
        String encoded = UnsafeUriCharactersEncoder.encode(URISupport.normalizeUri(uri));
        return URISupport.parseParameters(new URI(encoded));
    }

    @Override
    public String resolveStaticUri(Exchange exchange, DynamicAwareEntry entry) throws Exception {
        Operation operation = operation(entry);
        if (operation == null) {
            return null;
        }
        Map<String, Object> kept = new LinkedHashMap<>(entry.getProperties());
        Map<String, Object> travelling = travelling(exchange, operation, entry);
        if (travelling.isEmpty()) {
            return null;
        }
        kept.keySet().removeIf(name -> travelling.containsKey(StringHelper.before(name, ".", name)));
        String address = StringHelper.before(entry.getUri(), "?", entry.getUri());
        return kept.isEmpty() ? address : address + "?" + URISupport.createQueryString(kept);
    }

    @Override
    public Processor createPreProcessor(Exchange exchange, DynamicAwareEntry entry) {
        Operation operation = operation(entry);
        if (operation == null) {
            return null;
        }
        Map<String, Object> travelling = travelling(exchange, operation, entry);
        return travelling.isEmpty() ? null : sent -> sent.setProperty(Resolver.IN_URI, travelling);
    }

    /** Takes the property away when no call has done so, because none was made. */
    @Override
    public Processor createPostProcessor(Exchange exchange, DynamicAwareEntry entry) {
        return sent -> sent.removeProperty(Resolver.IN_URI);
    }

    private Operation operation(DynamicAwareEntry entry) {
        String name = StringHelper.before(StringHelper.after(entry.getUri(), ":"), "?");
        String path = name != null ? name : StringHelper.after(entry.getUri(), ":");
        return api.operations().stream()
                .filter(each -> each.name().equals(path.replaceFirst("^//", "")))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Object> travelling(Exchange exchange, Operation operation, DynamicAwareEntry entry) {
        UriParameters parameters = UriParameters.of(operation, new LinkedHashMap<>(entry.getProperties()));
        parameters.resolveReferences(exchange.getContext());
        return parameters.travelling();
    }
}
