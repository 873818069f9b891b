package no.bevilling.platform;

/** A link in the main menu. Current is set by the page when the reader is on it or below it. */
public record NavigationItem(String href, String label, boolean current) {
    public NavigationItem(String href, String label) {
        this(href, label, false);
    }
}
