// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.strangers;

import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.main.KameletMain;

/** Takes the arguments of {@code camel run} as the pages have them, and hands them to Camel's main class as that does. */
final class CamelRun {

    private static final String DEPENDENCIES = "--dep=";

    private CamelRun() {}

    public static void main(String[] arguments) throws Exception {
        List<String> files = Arrays.stream(arguments)
                .skip(1)
                .filter(each -> !each.startsWith(DEPENDENCIES))
                .toList();
        Properties properties = new Properties();
        properties.put("camel.main.routesIncludePattern", located(files, ".yaml"));
        properties.put("camel.component.properties.location", located(files, ".properties"));
        properties.put(
                "camel.jbang.dependencies",
                Arrays.stream(arguments)
                        .filter(each -> each.startsWith(DEPENDENCIES))
                        .map(each -> "mvn:" + each.substring(DEPENDENCIES.length()))
                        .collect(Collectors.joining(",")));
        properties.put("camel.jbang.kameletsVersion", new DefaultCamelContext().getVersion());
        KameletMain main = new KameletMain("camel.jbang");
        main.setInitialProperties(properties);
        main.setRepositories(System.getProperty("fetched"));
        main.setDownload(true);
        main.run();
    }

    private static String located(List<String> files, String ending) {
        return files.stream()
                .filter(each -> each.endsWith(ending))
                .map(each -> "file:" + each)
                .collect(Collectors.joining(","));
    }
}
