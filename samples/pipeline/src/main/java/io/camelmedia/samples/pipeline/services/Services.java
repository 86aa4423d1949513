// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.services;

import io.camelmedia.samples.pipeline.BadInputException;
import io.camelmedia.samples.pipeline.Complaints;
import io.camelmedia.samples.pipeline.media.Sha256;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** The services that the user gave credentials for; each of the others is simulated. */
public final class Services {

    private static final int IDENTITY = 8;

    private final Map<Service, Map<String, String>> given;

    private Services(Map<Service, Map<String, String>> given) {
        this.given = given;
    }

    /**
     * Reads system properties such as {@code pex.apiKey}, and where there is none the environment, such as
     * {@code PEX_API_KEY}.
     *
     * @throws BadInputException with all that is wrong, when a service's settings are given in part, or cannot be meant
     */
    public static Services of(Properties properties, Map<String, String> environment) {
        Map<Service, Map<String, String>> given = new EnumMap<>(Service.class);
        Complaints complaints = new Complaints();
        for (Service service : Service.values()) {
            Map<String, String> settings = new LinkedHashMap<>();
            for (String setting : service.settings()) {
                String value =
                        properties.getProperty(service.property(setting), environment.get(service.variable(setting)));
                if (value != null && !value.isBlank()) {
                    settings.put(setting, value.strip());
                }
            }
            if (!settings.isEmpty()) {
                check(service, settings, complaints);
                given.put(service, settings);
            }
        }
        complaints.throwAny();
        return new Services(given);
    }

    /** Those to simulate. */
    public Set<Service> simulated() {
        Set<Service> simulated = EnumSet.allOf(Service.class);
        simulated.removeAll(given.keySet());
        return simulated;
    }

    /** The settings of the services that are not simulated, as the Camel application takes them. */
    public Map<String, String> camelProperties() {
        Map<String, String> all = new LinkedHashMap<>();
        given.forEach((service, settings) ->
                settings.forEach((setting, value) -> all.put(service.camelProperty(setting), value)));
        if (given.containsKey(Service.CI)) {
            all.putIfAbsent("ci.recipients", given.get(Service.CI).get("username"));
        }
        return all;
    }

    /** Tells these services and accounts from others, without telling what they are. */
    public String identity() {
        if (given.isEmpty()) {
            return "simulators";
        }
        String all = new TreeMap<>(camelProperties()).toString();
        return "services-" + Sha256.of(all).substring(0, IDENTITY);
    }

    private static void check(Service service, Map<String, String> settings, Complaints complaints) {
        boolean complete = service.alternatives().stream().anyMatch(settings.keySet()::containsAll);
        if (!complete) {
            List<String> nearest = nearest(service, settings.keySet());
            List<String> missing =
                    nearest.stream().filter(name -> !settings.containsKey(name)).toList();
            complaints.add("The settings of " + service.title() + " are given in part: "
                    + service.variables(settings.keySet()) + " but not " + service.variables(missing)
                    + ". Give all of them, or none to use its simulator (--help lists them).");
        }
        checkSource(service, settings, complaints);
        for (String address : List.of("baseUrl", "keyUrl", "uploadUrl")) {
            if (settings.containsKey(address) && !isAddress(settings.get(address))) {
                complaints.add(service.variable(address) + "=" + settings.get(address)
                        + " is no http or https address, such as https://api.example.com");
            }
        }
    }

    /** What is delivered into the Workspace that sources are taken from would be taken again. */
    private static void checkSource(Service service, Map<String, String> settings, Complaints complaints) {
        String source = settings.get("sourceWorkspaceId");
        if (source != null && source.equals(settings.get("workspaceId"))) {
            complaints.add(
                    service.variable("sourceWorkspaceId") + " and "
                            + service.variable("workspaceId")
                            + " name the same Workspace: the pipeline would take its own results. Give another for one of them.");
        }
    }

    private static List<String> nearest(Service service, Set<String> given) {
        return service.alternatives().stream()
                .max(Comparator.comparing(alternative ->
                        alternative.stream().filter(given::contains).count()))
                .orElseThrow();
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null && List.of("http", "https").contains(uri.getScheme());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
