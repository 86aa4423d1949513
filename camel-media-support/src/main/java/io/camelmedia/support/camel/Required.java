// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel;

import java.util.ArrayList;
import java.util.List;

/** Collects what a configuration lacks, so that one message tells all of it. */
public final class Required {

    private final String component;
    private final List<String> missing = new ArrayList<>();

    private Required(String component) {
        this.component = component;
    }

    public static Required of(String component) {
        return new Required(component);
    }

    public Required option(String name, String value) {
        if (value == null || value.isBlank()) {
            missing.add(name);
        }
        return this;
    }

    /** @throws IllegalArgumentException naming every option that is missing */
    public void check() {
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    component + ": credentials are missing: set " + String.join(", ", missing)
                            + " on the component (camel.component." + component + ".*) or the endpoint");
        }
    }
}
