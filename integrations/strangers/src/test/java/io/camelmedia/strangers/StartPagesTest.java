// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.strangers;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.strangers.Terminal.Output;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Somebody follows the pages to start with, word for word, in an empty folder. Only the port is any that is free. */
@Timeout(180)
class StartPagesTest {

    private static final Pattern DEPENDENCIES = Pattern.compile("(?ms)^\\[source,xml]\n----\n(<dependency>.*?)^----$");
    private static final Pattern TEST = Pattern.compile("(?ms)^\\[source,java]\n----\n(package .*?)^----$");

    @TempDir
    Path folder;

    private Terminal terminal;
    private StartPage camelMain;

    @BeforeEach
    void open() throws IOException {
        terminal = new Terminal(folder);
        camelMain = StartPage.of("camel-main");
    }

    @AfterEach
    void close() {
        terminal.close();
    }

    @Test
    void camelMain() throws Exception {
        follow(camelMain, "4. Run");
    }

    @Test
    void springBoot() throws Exception {
        follow(StartPage.of("spring-boot"), "Run");
    }

    @Test
    @Tag("quarkus")
    void quarkus() throws Exception {
        follow(StartPage.of("quarkus"), "Run");
    }

    private void follow(StartPage page, String run) throws Exception {
        make(page.files());
        startSimulator(camelMain.commands("3. Start the simulator"));

        Output application = terminal.type(page.commands(run));

        tellsOfACopy(application);
        tellsOfAnUpload(application);
    }

    @Test
    void camelCommandLine() throws Exception {
        StartPage page = StartPage.of("camel-cli");
        make(page.files());
        startSimulator(page.commands("Start the simulator"));
        List<String> commands = page.commands("Run");
        assertThat(commands).singleElement().asString().startsWith("camel run ");

        Output application = terminal.type(List.of(commands.get(0).replaceFirst("camel", camel())));

        tellsOfACopy(application);
        tellsOfAnUpload(application);
    }

    /** The page of the testkit says what the test needs; it is run by the project of camel-main, with its plugins. */
    @Test
    void theTestOfARouteRunsInTheProject() throws Exception {
        String testkit = Files.readString(Path.of("../../docs/testkit.adoc"));
        List<String> needed = blocks(testkit, DEPENDENCIES);
        assertThat(needed).hasSize(2);
        List<String> tests = blocks(testkit, TEST);
        Map<String, String> files = new LinkedHashMap<>(camelMain.files());
        files.computeIfPresent("pom.xml", (name, pom) -> withDependencies(pom, String.join("", needed)));
        files.put("src/test/java/com/example/TakedownRouteTest.java", tests.get(0));
        make(files);

        Output maven = terminal.type(List.of("mvn test"));

        assertThat(maven.await("Tests run: ")).contains("Tests run: 4, Failures: 0, Errors: 0");
        maven.awaitEnd();
    }

    private static List<String> blocks(String page, Pattern pattern) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String withDependencies(String pom, String dependencies) {
        return pom.replaceFirst("(?=  </dependencies>\n\n  <build>)", Matcher.quoteReplacement(dependencies));
    }

    @Test
    void kamelets() throws Exception {
        StartPage page = StartPage.of("kamelets");
        assertThat(page.xml()).hasSize(1);
        Map<String, String> files = new LinkedHashMap<>(camelMain.files());
        files.computeIfPresent(
                "pom.xml", (name, pom) -> withDependencies(pom, page.xml().get(0)));
        files.putAll(page.files());
        make(files);
        startSimulator(camelMain.commands("3. Start the simulator"));

        tellsOfACopy(terminal.type(camelMain.commands("4. Run")));
    }

    private void make(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private void startSimulator(List<String> commands) throws Exception {
        List<String> onAnyPort =
                commands.stream().map(each -> each.replace("pex=4201", "pex=0")).toList();
        assertThat(onAnyPort).isNotEqualTo(commands);
        terminal.type(onAnyPort).await("READY");
    }

    private static void tellsOfACopy(Output application) {
        application.await("found on ");
    }

    private void tellsOfAnUpload(Output application) throws IOException {
        Path whole = Files.writeString(folder.resolve("film.mp4"), "the bytes of a film");
        Files.move(whole, Files.createDirectories(folder.resolve("inbox")).resolve("film.mp4"));
        application.await("film.mp4 is asset ");
    }

    /** In place of the program: the class it runs, without the artefacts that it has to fetch. */
    private static String camel() {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> !Path.of(each).getFileName().toString().startsWith("camel-media-")
                        && !Path.of(each).getFileName().toString().startsWith("camel-component-"))
                .collect(Collectors.joining(File.pathSeparator));
        return "java -Dmaven.repo.local=" + Terminal.REPOSITORY + " -Dfetched=" + System.getProperty("fetched")
                + " -cp " + classPath + " " + CamelRun.class.getName();
    }
}
