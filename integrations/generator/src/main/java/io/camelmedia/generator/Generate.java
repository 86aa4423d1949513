package io.camelmedia.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The generator's command line: what to write, into which folder, for which components. */
public final class Generate {

    private Generate() {}

    /** @param arguments kind, folder, and the schemes of the components */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            throw new IllegalArgumentException("give what to write, into which folder, and for which components");
        }
        Path folder = Path.of(arguments[1]);
        List<String> schemes = Arrays.asList(arguments).subList(2, arguments.length);
        for (String scheme : schemes) {
            write(arguments[0], folder, scheme);
        }
    }

    private static void write(String kind, Path folder, String scheme) throws IOException {
        switch (kind) {
            case "spring-boot" -> new SpringBootStarter(Catalogue.component(scheme)).write(folder);
            case "catalogue" -> new CatalogueFolder(folder).write(scheme);
            case "dsl" -> new CatalogueFolder(folder).writeForDsl(scheme);
            default ->
                throw new IllegalArgumentException(kind + " cannot be generated; known: spring-boot, catalogue, dsl");
        }
    }
}
