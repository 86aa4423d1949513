// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the artefacts tell native-image has what Camel, Jackson and the artefacts themselves look for at run time. */
class NativeMetadataTest {

    private static final String OURS = "io.camelmedia.";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static NativeConfig config;

    @BeforeAll
    static void read() throws IOException {
        config = NativeConfig.of(artefacts().stream().map(Artefact::nativeImage).toList());
    }

    static List<Artefact> artefacts() {
        return Artefact.all();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ci", "contentapi", "pex", "pixop"})
    void everyRecordOfAnAnswerAndWhatItHoldsCanBeBound(String scheme) throws Exception {
        String models = OURS + "component." + scheme + ".model.";
        Set<String> bound = new TreeSet<>();
        for (String name : answers(scheme)) {
            collect(Class.forName(models + name), bound);
        }

        assertThat(bound).isNotEmpty();
        assertThat(config.classes()).containsAll(bound);
    }

    private static Set<String> answers(String scheme) throws IOException {
        JsonNode operations = JSON.readTree(Artefact.of("camel-component-" + scheme)
                        .read("META-INF/io/camelmedia/component/" + scheme + "/operations.json"))
                .path("operations");
        Set<String> names = new HashSet<>();
        operations.findValuesAsText("answer").forEach(answer -> names.add(answer.replace("*", "")));
        names.removeIf(name -> !name.matches("[A-Z]\\w+") || name.equals("JsonNode"));
        return names;
    }

    private static void collect(Type type, Set<String> into) {
        if (type instanceof ParameterizedType generic) {
            collect(generic.getRawType(), into);
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, into);
            }
        } else if (type instanceof Class<?> single && single.getName().startsWith(OURS) && into.add(single.getName())) {
            if (single.isRecord()) {
                for (RecordComponent component : single.getRecordComponents()) {
                    collect(component.getGenericType(), into);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("artefacts")
    void everyClassThatAServiceNamesCanBeMade(Artefact artefact) throws IOException {
        List<String> named = new ArrayList<>();
        for (String file : artefact.files("META-INF/services/org/apache/camel")) {
            Properties service = new Properties();
            service.load(new StringReader(artefact.read(file)));
            if (service.containsKey("class")) {
                named.add(service.getProperty("class"));
            } else if (file.endsWith("/TypeConverterLoader")) {
                named.addAll(service.stringPropertyNames());
            }
        }

        assertThat(config.classes()).containsAll(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ci", "contentapi", "pex", "pixop"})
    void everyClassOfOursThatTheCatalogueNamesCanBeUsed(String scheme) throws IOException {
        JsonNode catalogue = JSON.readTree(Artefact.of("camel-component-" + scheme)
                .read("META-INF/io/camelmedia/component/" + scheme + "/" + scheme + ".json"));
        Set<String> named = new TreeSet<>(catalogue.findValuesAsText("configurationClass"));
        named.add(catalogue.at("/component/javaType").asText());

        assertThat(named).hasSizeGreaterThan(1).allMatch(name -> name.startsWith(OURS));
        assertThat(config.classes()).containsAll(named);
    }

    @ParameterizedTest
    @MethodSource("artefacts")
    void everyResourceIsIncluded(Artefact artefact) throws IOException {
        List<String> resources = artefact.files("").stream()
                .filter(file -> !file.endsWith(".class"))
                .filter(file -> file.startsWith("META-INF/services/")
                        || file.startsWith("META-INF/io/camelmedia/")
                        || file.startsWith("io/camelmedia/"))
                .toList();

        assertThat(resources).isNotEmpty().allMatch(config::includes);
    }

    @Test
    void whatIsKeptBesideAFileIsBoundToo() {
        assertThat(config.classes())
                .contains(
                        "io.camelmedia.support.transfer.download.target.Sidecar",
                        "io.camelmedia.component.ci.workflow.UploadState",
                        "io.camelmedia.component.pex.workflow.UploadedFile");
    }

    @Test
    void whatJmxShowsAndWhatIsMadeByNameInYamlCanBeUsed() {
        assertThat(config.classes())
                .contains(
                        "io.camelmedia.support.camel.view.AccountView",
                        "io.camelmedia.support.poll.FeedConsumer",
                        "io.camelmedia.bucket4j.SharedBudget");
    }
}
