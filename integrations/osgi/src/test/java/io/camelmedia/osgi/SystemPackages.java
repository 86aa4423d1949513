// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.osgi;

import java.io.File;
import java.io.IOException;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Packages of the class path, with their jars' versions, as the framework's own bundle exports them. */
final class SystemPackages {

    private static final Pattern PACKAGE = Pattern.compile("(?!META-INF/)(.+)/[^/]+\\.class");

    private SystemPackages() {}

    /**
     * What a container of Camel has.
     *
     * @return the value of the framework's property for additional system packages
     */
    static String ofCamel() {
        return startingWith("org.apache.camel", "org.apache.hc", "com.fasterxml.jackson", "org.slf4j");
    }

    /**
     * Packages by the beginning of their names.
     *
     * @param prefixes what the names may begin with
     * @return the value of the framework's property for additional system packages
     */
    static String startingWith(String... prefixes) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .flatMap(jar -> exports(jar, prefixes))
                .distinct()
                .collect(Collectors.joining(","));
    }

    private static Stream<String> exports(String path, String... prefixes) {
        try (JarFile jar = new JarFile(path)) {
            String version = version(jar);
            return jar.stream()
                    .map(entry -> PACKAGE.matcher(entry.getName()))
                    .filter(name -> name.matches())
                    .map(name -> name.group(1).replace('/', '.'))
                    .filter(name -> Stream.of(prefixes).anyMatch(name::startsWith))
                    .map(name -> name + ";version=\"" + version + "\"")
                    .collect(Collectors.toSet())
                    .stream();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + path, e);
        }
    }

    private static String version(JarFile jar) throws IOException {
        Attributes attributes =
                jar.getManifest() == null ? new Attributes() : jar.getManifest().getMainAttributes();
        String bundle = attributes.getValue("Bundle-Version");
        return bundle != null ? bundle : attributes.getValue(Attributes.Name.IMPLEMENTATION_VERSION);
    }
}
