package no.bevilling.platform;

import java.util.List;

/**
 * A place in the main menu: a link of its own, or a group of them under a name.
 *
 * @param label of the link or the group
 * @param items the one link, or those of the group
 * @param group whether it is one
 */
public record NavigationEntry(String label, List<NavigationItem> items, boolean group) {
    static NavigationEntry of(NavigationItem item) {
        return new NavigationEntry(item.label(), List.of(item), false);
    }

    /** The one link. */
    public NavigationItem getItem() {
        return items.get(0);
    }

    /** Whether the reader is on a page of it. */
    public boolean isCurrent() {
        return items.stream().anyMatch(NavigationItem::current);
    }
}
