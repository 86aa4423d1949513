// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.generator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.tooling.model.JsonMapper;

/** The catalogue JSON of a component that is on the class path. */
final class Catalogue {

    private Catalogue() {}

    /** @throws IllegalArgumentException if no component of that name is on the class path */
    static ComponentModel component(String scheme) throws IOException {
        return JsonMapper.generateComponentModel(json(scheme));
    }

    static String json(String scheme) throws IOException {
        Properties service = new Properties();
        service.load(open("META-INF/services/org/apache/camel/component/" + scheme, scheme));
        String type = service.getProperty("class");
        String folder = type.substring(0, type.lastIndexOf('.')).replace('.', '/');
        try (InputStream json = open("META-INF/" + folder + "/" + scheme + ".json", scheme)) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String path, String scheme) {
        InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalArgumentException(
                    "no component " + scheme + " on the class path: " + path + " is missing");
        }
        return stream;
    }
}
