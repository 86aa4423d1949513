// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.services;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A service of the pipeline, and the settings that it is reached with. */
public enum Service {
    PEX("Pex", List.of(List.of("apiKey")), List.of("baseUrl")),
    PIXOP("Pixop", List.of(List.of("email", "password")), List.of("baseUrl", "teamId")),
    CONTENTAPI(
            "the Content Automation API",
            List.of(
                    List.of("baseUrl", "clientId", "authenticationToken"),
                    List.of("baseUrl", "clientId", "clientSecret", "keyUrl")),
            List.of()),
    CI(
            "Ci",
            List.of(List.of("username", "password", "clientId", "clientSecret", "workspaceId")),
            List.of("baseUrl", "uploadUrl", "recipients", "sourceWorkspaceId"));

    /** What the routes use themselves; all others are options of the component. */
    private static final Set<String> OF_ROUTES = Set.of("workspaceId", "recipients", "sourceWorkspaceId");

    private final String title;
    private final List<List<String>> alternatives;
    private final List<String> optional;

    /** @param alternatives the sets of settings of which one is needed whole */
    Service(String title, List<List<String>> alternatives, List<String> optional) {
        this.title = title;
        this.alternatives = alternatives;
        this.optional = optional;
    }

    /** The service of a component, or of a step. */
    public static Service of(String scheme) {
        return valueOf(scheme.toUpperCase(Locale.ROOT));
    }

    /** As one would say it. */
    public String title() {
        return title;
    }

    /** The environment variables that are needed, for the user. */
    public String needs() {
        return alternatives.stream().map(this::variables).collect(Collectors.joining("\n       or "));
    }

    /** The environment variables that may be given beside, for the user. */
    public String permits() {
        return variables(optional);
    }

    /** The component's scheme, which its settings and the pipeline's steps begin with. */
    public String scheme() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<List<String>> alternatives() {
        return alternatives;
    }

    List<String> optional() {
        return optional;
    }

    /** The names of all settings, as in {@code pex.apiKey} after the dot. */
    List<String> settings() {
        return Stream.concat(optional.stream(), alternatives.stream().flatMap(List::stream))
                .distinct()
                .toList();
    }

    /** The system property of a setting. */
    String property(String setting) {
        return scheme() + "." + setting;
    }

    /** The environment variable of a setting, for instance {@code PEX_API_KEY}. */
    String variable(String setting) {
        return name() + "_" + setting.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    /** The environment variables of settings, for the user. */
    String variables(Collection<String> settings) {
        return settings.stream().map(this::variable).collect(Collectors.joining(", "));
    }

    /** The property of the Camel application that takes a setting. */
    String camelProperty(String setting) {
        return OF_ROUTES.contains(setting) ? property(setting) : "camel.component." + property(setting);
    }
}
