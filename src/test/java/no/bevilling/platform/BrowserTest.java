package no.bevilling.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A test that reads pages as people do. It is extended by a {@code @QuarkusTest}; each test has a fresh browser context
 * in {@link #page}. A test that leaves an error in the browser's console, or a breach of the content security policy,
 * fails whatever else it asserts.
 */
public abstract class BrowserTest {
    private static final String SCREENSHOTS = System.getProperty("bevilling.screenshots", "target/screenshots");

    /** Milliseconds: longer than a machine with much to do takes for any page. What is there at once is not waited for. */
    private static final double PATIENCE = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @TestHTTPResource("/")
    URL root;

    /** The page of this test. */
    protected Page page;

    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private BrowserContext context;

    @BeforeEach
    void openContext() {
        context = newContext(options());
        page = newPage();
    }

    @AfterEach
    void closeContexts() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    private Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setBaseURL(root.toString())
                .setViewportSize(1280, 900)
                .setLocale("nb-NO")
                .setTimezoneId("Europe/Oslo")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
    }

    private BrowserContext newContext(Browser.NewContextOptions options) {
        BrowserContext opened = SharedBrowser.get().newContext(options);
        opened.setDefaultTimeout(PATIENCE);
        contexts.add(opened);
        return opened;
    }

    /** One more tab in the same context, as the same user. */
    protected Page newPage() {
        return newPage(context);
    }

    /** A page of another reader, not signed in, on a telephone 360 px wide whose browser runs no scripts. */
    protected Page phoneWithoutScripts() {
        return newPage(newContext(options().setViewportSize(360, 740).setJavaScriptEnabled(false)));
    }

    /** A page of another reader, not signed in, on a telephone 360 px wide. */
    protected Page newTelephone() {
        return newPage(newContext(options().setViewportSize(360, 740)));
    }

    private Page newPage(BrowserContext in) {
        Page tab = in.newPage();
        tab.onConsoleMessage(this::listen);
        tab.onPageError(error -> complaints.add("script error: " + error));
        return tab;
    }

    /** Opens an address of the application, for example {@code /register}. */
    protected Response open(String path) {
        return page.navigate(path.startsWith("/") ? path.substring(1) : path);
    }

    /** Signs in as a user of the demo data, through the sign-in page. */
    protected void signIn(String username) {
        open("/logg-inn");
        page.locator("input[name=j_username]").fill(username);
        page.locator("input[name=j_password]").fill("demo");
        page.locator("form:has(input[name=j_password]) button[type=submit]")
                .first()
                .click();
        page.waitForURL(url -> !url.contains("/logg-inn"));
    }

    /** Reads in {@code nb}, {@code nn} or {@code en} from here on. */
    protected void read(String language) {
        context.addCookies(List.of(
                new com.microsoft.playwright.options.Cookie(Language.COOKIE, language).setUrl(root.toString())));
    }

    /** The link of this name. */
    protected Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The button of this name. */
    protected Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The heading of this name. */
    protected Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The form field of this label. */
    protected Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Everything that any page must stand in the state it is in: see {@link PageCheck}. */
    protected void checkPage() {
        PageCheck.check(page);
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    /** As {@link #checkPage()}, of another page than the first. */
    protected void checkPage(Page other) {
        PageCheck.check(other);
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    /** A complaint of the browser that belongs to what is tested; the test fails if it has not come. */
    protected void forgive(String complaint) {
        assertThat(complaints.removeIf(text -> text.contains(complaint)))
                .as("the browser complains of " + complaint)
                .isTrue();
    }

    /**
     * Does something that makes htmx change a part of the page, and asserts where focus is and what was read out after it.
     *
     * @param action for example a click
     * @param focused where focus must be
     * @param announced what the live region must say; null for nothing
     */
    protected void focusAfterSwap(Runnable action, Locator focused, String announced) {
        page.evaluate("() => { window.settled = new Promise(done =>"
                + " document.addEventListener('htmx:afterSettle', done, { once: true })).then(() => true); }");
        action.run();
        page.evaluate("() => window.settled");
        PlaywrightAssertions.assertThat(focused).isFocused();
        if (announced != null) {
            PlaywrightAssertions.assertThat(page.locator("#live")).hasText(announced);
        }
    }

    /** A picture of a telephone's whole page. */
    protected void screenshot(Page telephone, String name) {
        if (SCREENSHOTS.equals("none")) {
            return;
        }
        telephone.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(SCREENSHOTS, name + "-360.png")));
    }

    /** Pictures of the whole page at 1280 and 360 px, below {@code target/screenshots}; none where nobody looks at them. */
    protected void screenshot(String name) {
        if (SCREENSHOTS.equals("none")) {
            return;
        }
        for (int width : new int[] {1280, 360}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(SCREENSHOTS, name + "-" + width + ".png")));
        }
        page.setViewportSize(1280, 900);
    }

    /** A page that answers 404 makes the browser complain of itself: that is the answer under test, not a fault. */
    private void listen(ConsoleMessage message) {
        boolean ownAnswer = message.text().startsWith("Failed to load resource")
                && !message.location().contains("/assets/");
        if (message.type().equals("error") && !ownAnswer) complaints.add(message.text());
    }
}
