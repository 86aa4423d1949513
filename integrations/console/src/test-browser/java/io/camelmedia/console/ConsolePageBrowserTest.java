// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.camelmedia.testkit.ci.CiSimulator;
import io.camelmedia.testkit.fault.FaultRule;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The page in headless Chromium; its pictures are left in {@code target/screenshots}. */
class ConsolePageBrowserTest {

    private static final Path CHROMIUM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
    private static final Path DRIVER = Path.of(System.getProperty("chromedriver", "/usr/bin/chromedriver"));

    private static ChromeDriver browser;

    private BusyApplication application;

    @BeforeAll
    static void open() {
        boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        assumeTrue(there, "skipped: there is no " + CHROMIUM + " with " + DRIVER
                + "; -Dchromium= and -Dchromedriver= name others");
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                new ChromeOptions()
                        .setBinary(new File(CHROMIUM.toString()))
                        .addArguments(
                                "--headless=new",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--hide-scrollbars"));
    }

    @AfterAll
    static void quit() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void start() throws Exception {
        complaints();
        application = BusyApplication.withConsole();
    }

    @AfterEach
    void stop() {
        browser.get("about:blank");
        application.close();
    }

    @ParameterizedTest
    @CsvSource({"1280,dark", "1280,light", "768,light", "390,dark", "390,light"})
    void itShowsABusyApplicationAtEachWidthAndInBothColours(int width, String colours) throws Exception {
        FaultRule stalled = makeBusy();

        look(width, colours);
        await().until(() -> rows("transfers").size() == 4);
        await().until(() -> rows("jobs").size() == 1 && text("#jobs .fact").endsWith("%"));
        await().until(() -> text("[data-plot=received] .value").contains("B/s"));
        settle();

        assertThat(rows("feeds")).hasSize(2);
        assertThat(rows("accounts")).hasSize(3);
        assertThat(text("#failures .message")).contains("FolderNotFound");
        assertThat(text("#state")).isEqualTo("live");
        assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth"))
                .as("nothing is wider than the window")
                .isLessThanOrEqualTo(width);
        assertThat(complaints()).isEmpty();
        picture("console-" + width + "-" + colours);
        stalled.release();
    }

    @ParameterizedTest
    @CsvSource({"1280,dark", "1280,light", "390,dark"})
    void theRoutesAreDrawnAndWhatIsAtWorkIsLit(int width, String colours) throws Exception {
        application.ci.events().add(CiSimulator.WORKSPACE, "CreateAsset", Instant.now());

        look(width, colours, "routes");
        await().until(() -> text("#state").equals("live"));
        await().until(() -> !browser.findElements(By.cssSelector("#route-events .process.busy")).isEmpty());

        assertThat(browser.findElements(By.cssSelector(".route h2")))
                .extracting(title -> title.getText().split("\\s")[0])
                .containsExactly("copies", "events");
        assertThat(text("#route-events .from")).contains("ci:events").doesNotContain("?");
        assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth"))
                .as("nothing is wider than the window")
                .isLessThanOrEqualTo(width);
        assertThat(complaints()).isEmpty();
        picture("routes-" + width + "-" + colours);
    }

    @Test
    void anIdleApplicationSaysThatThereIsNothing() throws Exception {
        look(1280, "light");
        await().until(() -> text("#state").equals("live"));

        assertThat(text("#transfers .none")).isEqualTo("Nothing is sent or received.");
        assertThat(rows("jobs")).isEmpty();
        picture("console-idle");
    }

    @Test
    void aThousandTransfersAreShownAndMove() throws Exception {
        Thousand thousand = new Thousand(application.context);
        thousand.move(10_000_000);
        look(1280, "light");
        await().until(() -> rows("transfers").size() == Thousand.COUNT);
        String first = text("#transfers li .fact");

        thousand.move(100_000_000);

        await().until(() -> !text("#transfers li .fact").equals(first));
        assertThat(text("#transfers .count")).startsWith("1,000, ");
        settle();
        picture("console-thousand");
        thousand.end();
        await().until(() -> rows("transfers").isEmpty());
        assertThat(complaints()).isEmpty();
    }

    @Test
    void aNameThatLooksLikeMarkupIsShownAsTextAndNeverRun() throws Exception {
        String name = "<img src=x onerror=document.title='run'><b id=bold>film<b>.wav";
        FaultRule stalled = application.upload(name);

        look(1280, "light");
        await().until(() -> rows("transfers").size() == 1);

        assertThat(text("#transfers .name")).isEqualTo(name);
        assertThat(browser.findElements(By.cssSelector("#transfers img, #bold"))).isEmpty();
        assertThat(browser.getTitle()).isEqualTo("newsroom · Camel Media");
        stalled.release();
    }

    @Test
    void itSaysWhenTheApplicationIsGone() throws Exception {
        look(1280, "dark");
        await().until(() -> text("#state").equals("live"));

        application.context.stop();

        await().until(() -> text("#state").equals("the application does not answer"));
    }

    private FaultRule makeBusy() throws Exception {
        FaultRule stalled = application.uploads(3);
        application.download();
        application.job();
        application.failure("sim-gone");
        application.ci.events().add(CiSimulator.WORKSPACE, "CreateAsset", Instant.now());
        return stalled;
    }

    private void look(int width, String colours) {
        look(width, colours, "");
    }

    private void look(int width, String colours, String page) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
        browser.get(application.console().address() + page);
    }

    /** A few samples, so that there is a line to see in each plot. */
    private static void settle() {
        await().until(() -> ((Long) browser.executeScript("return plots.waiting.length")) >= 6);
    }

    private static List<WebElement> rows(String section) {
        return browser.findElements(By.cssSelector("#" + section + " .rows > li"));
    }

    private static String text(String selector) {
        return browser.findElement(By.cssSelector(selector)).getText();
    }

    private static List<LogEntry> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll();
    }

    private static void picture(String name) throws Exception {
        Path folder = Files.createDirectories(Path.of("target/screenshots"));
        Object height = browser.executeScript("return document.documentElement.scrollHeight");
        Object width = browser.executeScript("return window.innerWidth");
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        Files.write(folder.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }
}
