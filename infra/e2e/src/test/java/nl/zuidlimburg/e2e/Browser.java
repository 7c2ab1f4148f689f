package nl.zuidlimburg.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real browser of this machine; each person has a context of their own, as on another computer. */
final class Browser implements AutoCloseable {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    Browser() {
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable()).setArgs(QUIET));
    }

    /** Without a browser these tests cannot run; {@code infra/test} says so, and fails on it under {@code CI=true}. */
    private static Path executable() {
        var found = Stream.of(
                        System.getenv("CHROME_BIN"),
                        "/usr/bin/chromium",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(found.isPresent(), "no Chromium or Chrome on this machine");
        return found.orElseThrow();
    }

    /** Someone who has not logged in. */
    Page visitor(int width) {
        return context(width).newPage();
    }

    /** Someone of the programme, logged in through the login page. */
    Page person(String name, int width) {
        var page = visitor(width);
        page.navigate(Platform.gateway() + "/login?terug=/");
        page.locator("#username").fill(name);
        page.locator("#password").fill(name);
        page.locator("#kc-login").click();
        page.waitForURL(Platform.gateway() + "/");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Uitloggen"))
                .waitFor();
        return page;
    }

    /** What breaks the rules of WCAG 2.2 AA on the page as it is now, in a readable line each. */
    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .toList())
                        .toList();
    }

    private BrowserContext context(int width) {
        return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
