package no.bevilling.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The keyboard alone. What cannot be reached with Tab, or chosen with arrows, cannot be used, and the test fails. */
final class KeyboardHands implements Hands {
    private static final int PATIENCE = 500;
    private static final int SEGMENTS = 4;

    private final Page page;

    KeyboardHands(Page page) {
        this.page = page;
    }

    @Override
    public void fill(Locator field, String value) {
        tabTo(field, "(now, wanted) => now === wanted");
        String type = String.valueOf(field.evaluate("field => field.type"));
        if (type.equals("date")) {
            String[] parts = value.split("-");
            inSegments(field, value, parts[2] + parts[1] + parts[0], parts[1] + parts[2] + parts[0]);
        } else if (type.equals("time")) {
            int hour = Integer.parseInt(value.substring(0, 2));
            String minutes = value.substring(3);
            String half = String.format("%02d", hour % 12 == 0 ? 12 : hour % 12) + minutes + (hour < 12 ? "A" : "P");
            inSegments(field, value, value.replace(":", ""), half);
        } else {
            page.keyboard().press("Control+A");
            page.keyboard().press("Delete");
            page.keyboard().type(value);
        }
        assertThat(field.inputValue()).isEqualTo(value);
    }

    /** Dates and times are typed part by part, in the order of the browser's own language. */
    private void inSegments(Locator field, String wanted, String... spellings) {
        for (String spelling : spellings) {
            for (int i = 0; i < SEGMENTS; i++) {
                page.keyboard().press("ArrowLeft");
            }
            page.keyboard().type(spelling);
            if (field.inputValue().equals(wanted)) {
                return;
            }
        }
    }

    @Override
    public void choose(Locator choice) {
        if (choice.isChecked()) {
            return;
        }
        if ("radio".equals(choice.evaluate("choice => choice.type"))) {
            tabTo(
                    choice,
                    "(now, wanted) => now.type === 'radio' && now.name === wanted.name && now.form === wanted.form");
            for (int press = 0; press < PATIENCE && !isFocused(choice); press++) {
                page.keyboard().press("ArrowDown");
            }
            if (!choice.isChecked()) {
                page.keyboard().press("Space");
            }
        } else {
            tabTo(choice, "(now, wanted) => now === wanted");
            page.keyboard().press("Space");
        }
        assertThat(choice.isChecked()).as("chosen with the keyboard: " + choice).isTrue();
    }

    @Override
    public void select(Locator list, String value) {
        tabTo(list, "(now, wanted) => now === wanted");
        page.keyboard().press("Home");
        for (int press = 0; press < PATIENCE && !list.inputValue().equals(value); press++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(list.inputValue()).isEqualTo(value);
    }

    @Override
    public void press(Locator control) {
        tabTo(control, "(now, wanted) => now === wanted");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private void tabTo(Locator wanted, String arrived) {
        for (int press = 0; press < PATIENCE; press++) {
            if (Boolean.TRUE.equals(wanted.evaluate("wanted => (" + arrived + ")(document.activeElement, wanted)"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + wanted + " on " + page.url());
    }

    private static boolean isFocused(Locator element) {
        return Boolean.TRUE.equals(element.evaluate("element => element === document.activeElement"));
    }
}
