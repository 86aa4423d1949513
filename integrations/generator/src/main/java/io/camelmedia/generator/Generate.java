// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** The generator's command line: the kind of output, its folder, and what it is made of. */
public final class Generate {

    private Generate() {}

    /**
     * @param arguments the kind, the folder to write to, and the schemes of the components; for {@code kamelets} the
     *     folder of their definitions and the version; for {@code native} the folder with the compiled classes, and the
     *     group and the name of the artefact
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            throw new IllegalArgumentException("give what to write, into which folder, and of which components");
        }
        Path folder = Path.of(arguments[1]);
        if (arguments[0].equals("kamelets")) {
            new Kamelets(Path.of(arguments[2]), arguments[3]).write(folder);
            return;
        }
        if (arguments[0].equals("native")) {
            new NativeMetadata(folder).write(arguments[2]);
            return;
        }
        for (String scheme : Arrays.asList(arguments).subList(2, arguments.length)) {
            write(arguments[0], folder, scheme);
        }
    }

    private static void write(String kind, Path folder, String scheme) throws IOException {
        switch (kind) {
            case "spring-boot" -> new SpringBootStarter(Catalogue.component(scheme)).write(folder);
            case "catalogue" -> new CatalogueFolder(folder).write(scheme);
            case "dsl" -> new CatalogueFolder(folder).writeForDsl(scheme);
            default ->
                throw new IllegalArgumentException(
                        kind + " cannot be generated; known: spring-boot, catalogue, dsl, kamelets, native");
        }
    }
}
