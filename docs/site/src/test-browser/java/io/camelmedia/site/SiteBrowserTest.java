// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;

/** The built site in headless Chromium; its pictures are left in {@code target/screenshots}. */
@EnabledIf(
        value = "thereIsChromium",
        disabledReason = "There is no Chromium with its driver; -Dchromium= and -Dchromedriver= name others")
class SiteBrowserTest {

    private static final Path CHROMIUM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
    private static final Path DRIVER = Path.of(System.getProperty("chromedriver", "/usr/bin/chromedriver"));

    private static ChromeDriver browser;
    private static SiteServer server;

    private static final int PHONE = 640;

    /** The beginnings of what has to be scrolled sideways to be read. */
    private static final String SCROLLED =
            """
            return [...document.querySelectorAll('.vp-doc pre, .benchmarks table')]
                .filter(each => each.scrollWidth > each.clientWidth + 1)
                .map(each => each.textContent.slice(0, 60))""";

    static boolean thereIsChromium() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    @BeforeAll
    static void open() throws Exception {
        server = SiteServer.start(Path.of("target/site"));
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
        browser.quit();
        server.stop();
    }

    @AfterEach
    void thereAreNoErrorsInTheConsoleAndNoRequestsToElsewhere() {
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
        Object requests = browser.executeScript("return performance.getEntriesByType('resource').map(each => each.name)");
        assertThat((List<?>) requests)
                .isNotEmpty()
                .allMatch(address -> URI.create(address.toString()).getAuthority().equals(server.authority()));
    }

    @ParameterizedTest
    @CsvSource({
        "/,1280,light", "/,1280,dark", "/,390,light", "/,390,dark",
        "/start/camel-main,1280,light", "/start/camel-main,390,light",
        "/pex/,1280,light", "/pex/,390,light",
        "/pex/assets-create,1280,dark", "/pex/assets-create,390,light",
        "/ci/events,1280,light", "/ci/options,390,dark",
        "/recipes,1280,light", "/benchmarks,390,light"
    })
    void aPageFitsItsWidthInBothColours(String page, int width, String colours) throws Exception {
        look(page, width, colours);

        assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth"))
                .as("nothing is wider than the window")
                .isLessThanOrEqualTo(width);
        if (width < PHONE) {
            assertThat((List<?>) browser.executeScript(SCROLLED)).isEmpty();
        }
        assertThat(browser.executeScript("return document.documentElement.classList.contains('dark')"))
                .isEqualTo(colours.equals("dark"));
        picture((page.equals("/") ? "landing" : page.replaceAll("^/|/$", "").replace('/', '-')) + "-" + width + "-" + colours);
    }

    @Test
    void theSearchFindsAnOperationByAParameterAndOpensIt() throws Exception {
        look("/", 1280, "light");

        click("#local-search button");
        await().until(() -> shown("#localsearch-input"));
        element("#localsearch-input").sendKeys("blobIdQuoted");
        await().until(() -> !elements("#localsearch-list a").isEmpty());
        picture("search");
        click("#localsearch-list a");

        await().until(() -> browser.getCurrentUrl().contains("/pex/"));
    }

    @Test
    void aTabThatIsChosenIsChosenOnEveryPage() {
        look("/pex/assets-upload", 1280, "light");
        assertThat(tab()).isEqualTo("Java");
        assertThat(element(".plugin-tabs--content").getText()).contains("file:state");

        for (WebElement each : elements(".plugin-tabs--tab")) {
            if (each.getText().equals("YAML")) {
                each.click();
            }
        }

        await().until(() -> tab().equals("YAML"));
        assertThat(element(".plugin-tabs--content").getText()).contains("steps:", "file:state");
        open("/ci/events");
        await().until(() -> tab().equals("YAML"));
        browser.executeScript("localStorage.clear()");
    }

    @Test
    void onAPhoneTheTableOfContentsIsBehindAButton() throws Exception {
        look("/pex/assets-create", 390, "light");
        assertThat(shown(".VPSidebar .item")).isFalse();

        click(".VPLocalNav .menu");

        await().until(() -> shown(".VPSidebar .item"));
        picture("contents-390");
    }

    @Test
    void anOptionHasAnAddress() {
        look("/pex/options.html#cursorStore", 1280, "light");

        await().until(() -> ((Number) browser.executeScript(
                                "return document.getElementById('cursorStore').getBoundingClientRect().top"))
                        .doubleValue()
                < 900);
    }

    private static String tab() {
        return element(".plugin-tabs--tab[aria-selected=true]").getText();
    }

    private static void look(String page, int width, String colours) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
        size(width, 900);
        open(page);
    }

    private static void open(String page) {
        browser.get("about:blank");
        browser.get(server.address() + page);
        await().until(() -> (Boolean) browser.executeScript("return document.getElementById('app').__vue_app__ !== undefined"));
    }

    private static void size(long width, long height) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    private static void click(String selector) {
        element(selector).click();
    }

    private static boolean shown(String selector) {
        return elements(selector).stream().anyMatch(WebElement::isDisplayed);
    }

    private static WebElement element(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    private static List<WebElement> elements(String selector) {
        return browser.findElements(By.cssSelector(selector));
    }

    private static void picture(String name) throws Exception {
        Path folder = Files.createDirectories(Path.of("target/screenshots"));
        Files.write(folder.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }
}
