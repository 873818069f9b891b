package no.bevilling.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What every page is held to (WCAG 2.1 A and AA), each check usable alone. */
public final class PageCheck {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    /** What other colours can break: everything else about a page is the same in the dark. */
    private static final List<String> ABOUT_COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final String SCRIPT = script();
    /** The library's own script, once a page: it is half a megabyte. */
    private static final String AXE = "() => { if (!window.axe) {" + AxeBuilder.getAxeScript() + "} }";

    private PageCheck() {}

    /** All of them, in the state the page is in now. */
    public static void check(Page page) {
        frame(page);
        axe(page);
        reflow320(page);
        text200(page);
        keyboardWalk(page);
    }

    /** A title, one main heading, a language, one main part. */
    public static void frame(Page page) {
        assertThat(page.title()).as("title").isNotBlank();
        assertThat(page.locator("html").getAttribute("lang")).as("language").isIn("nb", "nn", "en");
        assertThat(page.locator("h1").count()).as("h1 on " + page.url()).isEqualTo(1);
        assertThat(page.locator("main").count()).as("main on " + page.url()).isEqualTo(1);
    }

    /** No violation of WCAG 2.1 A or AA that axe can find, in light and in dark. */
    public static void axe(Page page) {
        page.evaluate(AXE);
        axe(page, ColorScheme.DARK, Map.of("type", "rule", "values", ABOUT_COLOURS));
        axe(page, ColorScheme.LIGHT, Map.of("type", "tag", "values", WCAG));
    }

    private static void axe(Page page, ColorScheme scheme, Map<String, Object> rules) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        // What was found to be well is left in the browser: it is a hundred times as long as what was not.
        Object violations = page.evaluate("""
                rules => axe.run(document, { runOnly: rules, resultTypes: ['violations'] }).then(results =>
                    results.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.map(node => node.html)))
                """, rules);
        assertThat((List<?>) violations)
                .as("axe on " + page.url() + ", " + scheme)
                .isEmpty();
    }

    /** At 320 px nothing has to be scrolled sideways but regions made for it (WCAG 1.4.10). */
    public static void reflow320(Page page) {
        page.evaluate(SCRIPT);
        ViewportSize before = page.viewportSize();
        page.setViewportSize(320, 800);
        try {
            assertThat(strings(page, "() => pageCheck.tooWide()"))
                    .as("wider than 320 px on " + page.url())
                    .isEmpty();
        } finally {
            page.setViewportSize(before.width, before.height);
        }
    }

    /** With text twice the size nothing is cut off and nothing has to be scrolled sideways (WCAG 1.4.4). */
    public static void text200(Page page) {
        page.evaluate(SCRIPT);
        run(page, "() => pageCheck.textSize('200%')");
        try {
            List<String> lost = new ArrayList<>(strings(page, "() => pageCheck.tooWide()"));
            lost.addAll(strings(page, "() => pageCheck.cutOff()"));
            assertThat(lost).as("lost with large text on " + page.url()).isEmpty();
        } finally {
            run(page, "() => pageCheck.textSize('')");
        }
    }

    /**
     * Goes through the page with Tab alone: everything that can be used is reached, in the order it is read, with a
     * focus that can be seen, and neither Tab nor Shift+Tab is ever stuck (WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7).
     */
    public static void keyboardWalk(Page page) {
        page.evaluate(SCRIPT);
        int stops = ((Number) run(page, "() => pageCheck.startWalk()")).intValue();
        // Dates and times have stops of their own inside: day, month, year, calendar.
        int mostPresses = stops * 4 + 3;
        int left = stops;
        for (int presses = 0; left > 0 && presses < mostPresses; presses++) {
            page.keyboard().press("Tab");
            if (--left == 0) {
                left = ((Number) run(page, "() => pageCheck.left()")).intValue();
            }
        }
        List<Integer> order = ((List<?>) run(page, "() => pageCheck.order()"))
                .stream().map(index -> ((Number) index).intValue()).toList();
        List<String> unseen = strings(page, "() => pageCheck.unseen()");
        List<String> missed = strings(page, "() => pageCheck.missed()");
        assertThat(missed).as("not reached with Tab on " + page.url()).isEmpty();
        assertThat(unseen).as("focus cannot be seen on " + page.url()).isEmpty();
        assertThat(order).as("order of Tab on " + page.url()).isSorted();
        if (stops > 1) {
            page.keyboard().press("Shift+Tab");
            assertThat(((Number) run(page, "() => pageCheck.here()")).intValue())
                    .as("Shift+Tab from the last stop on " + page.url())
                    .isLessThan(order.get(order.size() - 1));
        }
        run(page, "() => pageCheck.endWalk()");
    }

    private static Object run(Page page, String expression) {
        return page.evaluate(expression);
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Page page, String expression) {
        return (List<String>) run(page, expression);
    }

    private static String script() {
        try (InputStream file = PageCheck.class.getResourceAsStream("/page-check.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
