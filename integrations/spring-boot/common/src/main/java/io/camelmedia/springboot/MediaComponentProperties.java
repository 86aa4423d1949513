// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.springboot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.camel.spring.boot.ComponentConfigurationPropertiesCommon;

/** The options of one component; the generated classes of the starters add one for each option of the catalogue. */
public abstract class MediaComponentProperties extends ComponentConfigurationPropertiesCommon {

    /** @param consumer gets the name and the value of each option; null for one that was not given */
    protected abstract void forEach(BiConsumer<String, Object> consumer);

    /** The options that were given; {@code configuration} first, because it replaces what is set before it. */
    Map<String, Object> given() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("configuration", null);
        forEach(given::put);
        given.values().removeIf(Objects::isNull);
        return given;
    }

    /** The names of all options. */
    Set<String> known() {
        Map<String, Object> known = new LinkedHashMap<>();
        forEach(known::put);
        return known.keySet();
    }
}
