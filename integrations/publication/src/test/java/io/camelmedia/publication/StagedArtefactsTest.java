// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.publication;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a repository of releases asks for, of everything that was deployed. */
class StagedArtefactsTest {

    static List<StagedArtefact> all() throws IOException {
        return StagedArtefact.all();
    }

    static List<StagedArtefact> jars() throws IOException {
        return StagedArtefact.jars();
    }

    @Test
    void whatIsDeployedIsWhatTheBomNames() throws Exception {
        List<String> named =
                StagedPom.of(bom().file(".pom")).texts("dependencyManagement/dependencies/dependency/artifactId");

        assertThat(jars()).extracting(StagedArtefact::name).containsExactlyInAnyOrderElementsOf(named);
        assertThat(all()).hasSize(named.size() + 1).contains(bom());
    }

    @ParameterizedTest
    @MethodSource("jars")
    void aJarComesWithSourcesJavadocAndABillOfMaterials(StagedArtefact artefact) {
        assertThat(Stream.of("-sources.jar", "-javadoc.jar", "-cyclonedx.json", "-cyclonedx.xml"))
                .allSatisfy(ending -> assertThat(artefact.file(ending)).isNotEmptyFile());
    }

    @ParameterizedTest
    @MethodSource("jars")
    void javadocSaysSomething(StagedArtefact artefact) throws Exception {
        assertThat(entries(artefact.file("-javadoc.jar"))).containsAnyOf("index.html", "README.md");
    }

    @ParameterizedTest
    @MethodSource("jars")
    void aJarHasLicenceAndNotice(StagedArtefact artefact) throws Exception {
        assertThat(entries(artefact.file(".jar"))).contains("META-INF/LICENSE", "META-INF/NOTICE");
    }

    @ParameterizedTest
    @MethodSource("all")
    void aPomSaysWhatARepositoryAsksFor(StagedArtefact artefact) throws Exception {
        StagedPom pom = StagedPom.of(artefact.file(".pom"));

        assertThat(Stream.of(
                        "groupId",
                        "artifactId",
                        "version",
                        "name",
                        "description",
                        "url",
                        "licenses/license/name",
                        "licenses/license/url",
                        "developers/developer/name",
                        "developers/developer/organization",
                        "scm/connection",
                        "scm/developerConnection",
                        "scm/url"))
                .allSatisfy(path -> assertThat(pom.texts(path))
                        .as(path)
                        .singleElement()
                        .asString()
                        .isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("all")
    void aPomNeedsNoOtherAndNamesVersions(StagedArtefact artefact) throws Exception {
        StagedPom pom = StagedPom.of(artefact.file(".pom"));

        assertThat(pom.texts("parent")).isEmpty();
        assertThat(pom.texts("dependencies/dependency[not(version)]")).isEmpty();
        assertThat(Files.readString(artefact.file(".pom")).replace("${project.version}", ""))
                .doesNotContain("${");
    }

    @ParameterizedTest
    @MethodSource("jars")
    void aPomLeavesItToCamelWhichHttpClientAndSlf4jThereAre(StagedArtefact artefact) throws Exception {
        String camels = "[starts-with(groupId, 'org.apache.httpcomponents') or artifactId = 'slf4j-api']";

        assertThat(StagedPom.of(artefact.file(".pom"))
                        .texts("dependencies/dependency" + camels + "[not(scope = 'provided')]/artifactId"))
                .isEmpty();
    }

    @Test
    void eachJarIsAModuleOfItsOwnAndNoPackageIsInTwo() throws Exception {
        Path[] files = jars().stream().map(artefact -> artefact.file(".jar")).toArray(Path[]::new);

        Map<String, String> moduleOfPackage = ModuleFinder.of(files).findAll().stream()
                .map(ModuleReference::descriptor)
                .flatMap(module -> module.packages().stream().map(each -> Map.entry(each, module.name())))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one + " and " + other));

        assertThat(ModuleFinder.of(files).findAll())
                .extracting(ModuleReference::descriptor)
                .extracting(ModuleDescriptor::name)
                .hasSameSizeAs(files)
                .contains("io.camelmedia.support", "io.camelmedia.component.ci", "io.camelmedia.spring.boot.starter")
                .allMatch(name -> name.startsWith("io.camelmedia."));
        assertThat(moduleOfPackage.entrySet())
                .filteredOn(each -> each.getValue().contains(" and "))
                .isEmpty();
    }

    private static StagedArtefact bom() throws IOException {
        return all().stream()
                .filter(artefact -> artefact.name().equals("camel-media-bom"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> entries(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(entry -> entry.getName()).toList();
        }
    }
}
