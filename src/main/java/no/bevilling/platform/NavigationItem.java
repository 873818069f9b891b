package no.bevilling.platform;

/**
 * A link in the main menu. Current is set by the page when the reader is on it or below it.
 *
 * @param group where it stands; null where its room says it for all its links
 */
public record NavigationItem(String href, String label, NavigationGroup group, boolean current) {
    public NavigationItem(String href, String label) {
        this(href, label, null, false);
    }

    /** The same link, in a group of its own. */
    public NavigationItem in(NavigationGroup other) {
        return new NavigationItem(href, label, other, current);
    }

    NavigationItem on(String path, NavigationGroup ofRoom) {
        return new NavigationItem(
                href, label, group == null ? ofRoom : group, path.equals(href) || path.startsWith(href + "/"));
    }
}
