// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster.service;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The real ones. What arrives there is taken; what they have in the end is not looked at. */
public final class GivenServices implements Services {

    private final Map<String, String> properties = new LinkedHashMap<>();

    /** @param file the components' properties, and {@code cluster.source}, {@code cluster.target}, {@code cluster.recipients} */
    public GivenServices(Path file) throws IOException {
        Properties all = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            all.load(reader);
        }
        all.forEach((name, value) -> properties.put(name.toString(), value.toString()));
    }

    @Override
    public Map<String, String> properties() {
        return properties;
    }

    @Override
    public void offer(int files) {
        // They arrive in the Workspace when somebody sends them there.
    }

    @Override
    public List<Call> pexCalls() {
        return List.of();
    }

    @Override
    public List<Call> polls() {
        return List.of();
    }

    @Override
    public List<Check> judge() {
        return List.of();
    }

    @Override
    public void close() {
        // Nothing was started.
    }
}
