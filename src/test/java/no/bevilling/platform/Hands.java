package no.bevilling.platform;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How somebody uses a page: with a mouse, or with the keyboard alone. Drivers are told which, and go the same way. */
public interface Hands {
    /** Writes a value into a field: text, a date as 2027-01-31, a time as 23:30. */
    void fill(Locator field, String value);

    /** Chooses a radio button or ticks a box. */
    void choose(Locator choice);

    /** Chooses an option of a list by its value. */
    void select(Locator list, String value);

    /** Follows a link or presses a button. */
    void press(Locator control);

    /** With mouse and keyboard, as most do. */
    static Hands mouse() {
        return new Hands() {
            @Override
            public void fill(Locator field, String value) {
                field.fill(value);
            }

            @Override
            public void choose(Locator choice) {
                choice.check();
            }

            @Override
            public void select(Locator list, String value) {
                list.selectOption(value);
            }

            @Override
            public void press(Locator control) {
                control.click();
            }
        };
    }

    /** With Tab, arrows, Space, Enter and letters: no pointer, and no reaching into the page by script. */
    static Hands keyboard(Page page) {
        return new KeyboardHands(page);
    }
}
