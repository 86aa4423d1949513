// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.osgi;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.BundleWiring;

/** An OSGi framework in this process, whose own bundle exports packages of the class path. */
final class Container implements AutoCloseable {

    private static final Path BUNDLES = Path.of("target/bundles");

    private final Framework framework;
    private final Map<String, Bundle> bundles = new LinkedHashMap<>();

    private Container(Framework framework) {
        this.framework = framework;
    }

    /**
     * Starts an empty framework.
     *
     * @param systemPackages what it exports beside the JDK's packages
     * @param cache an empty folder for it
     * @return the running framework
     */
    static Container start(String systemPackages, Path cache) throws BundleException {
        Framework framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        cache.toString(),
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        systemPackages));
        framework.start();
        return new Container(framework);
    }

    /** The artefacts that {@link #install} knows. */
    static List<String> artefacts() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString().replace(".jar", ""))
                    .sorted()
                    .toList();
        }
    }

    Bundle install(String artefact) throws BundleException {
        Bundle bundle = framework
                .getBundleContext()
                .installBundle(BUNDLES.resolve(artefact + ".jar").toUri().toString());
        bundles.put(artefact, bundle);
        return bundle;
    }

    Bundle bundle(String artefact) {
        return bundles.get(artefact);
    }

    /** What a context looks for in all bundles, as a container's own resolver of classes does. */
    ClassLoader classLoader() {
        return new AllBundles(bundles.values().stream()
                .map(bundle -> bundle.adapt(BundleWiring.class).getClassLoader())
                .toList());
    }

    @Override
    public void close() throws BundleException {
        framework.stop();
        try {
            framework.waitForStop(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class AllBundles extends ClassLoader {

        private final List<ClassLoader> loaders;

        AllBundles(List<ClassLoader> loaders) {
            super(Container.class.getClassLoader());
            this.loaders = loaders;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            for (ClassLoader loader : loaders) {
                try {
                    return loader.loadClass(name);
                } catch (ClassNotFoundException e) {
                    // Another bundle may have it; none is told below.
                    continue;
                }
            }
            throw new ClassNotFoundException(name);
        }

        @Override
        protected URL findResource(String name) {
            return loaders.stream()
                    .map(loader -> loader.getResource(name))
                    .filter(found -> found != null)
                    .findFirst()
                    .orElse(null);
        }

        @Override
        protected Enumeration<URL> findResources(String name) throws IOException {
            List<URL> found = new ArrayList<>();
            for (ClassLoader loader : loaders) {
                found.addAll(Collections.list(loader.getResources(name)));
            }
            return Collections.enumeration(found);
        }
    }
}
