// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The catalogue JSON of components in one folder, as Camel's catalogue and the generators of its DSLs read it. */
record CatalogueFolder(Path folder) {

    /** Writes the JSON of one component; {@link Catalogue} finds it on the class path. */
    void write(String scheme) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(scheme + ".json"), Catalogue.json(scheme));
    }

    /** The generators of the DSLs look for folders of Camel's own source tree, even if nothing is read there. */
    void writeForDsl(String scheme) throws IOException {
        Files.createDirectories(folder.resolve("dsl/camel-endpointdsl"));
        Files.createDirectories(folder.resolve("dsl/camel-componentdsl"));
        new CatalogueFolder(folder.resolve("json")).write(scheme);
    }
}
