package no.bevilling.platform;

import java.util.List;

/**
 * A room's part of the main menu. Implementations are application-scoped beans; the menu shows them by
 * {@code @Priority}, highest first.
 */
public interface NavigationSource {
    /**
     * The links that the reader of this page may follow; none when the room has nothing for this reader.
     *
     * @param page who reads, in which language, and for which municipality
     */
    List<NavigationItem> items(PageContext page);

    /** Where the room's links stand when there are too many for one line; a link may say it for itself. */
    default NavigationGroup group() {
        return NavigationGroup.MORE;
    }
}
