package no.bevilling.desk;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import no.bevilling.account.Role;
import no.bevilling.casework.WorkMessages;
import no.bevilling.platform.NavigationGroup;
import no.bevilling.platform.NavigationItem;
import no.bevilling.platform.NavigationSource;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.StaffMenu;
import no.bevilling.platform.Texts;

/** A person's own tasks, and how many alerts wait, beside the worklist. */
@ApplicationScoped
@Priority(99)
class DeskNavigation implements NavigationSource {
    private static final Role[] READERS = {Role.CASEWORKER, Role.APPROVER};

    @Inject
    StaffMenu menu;

    @Inject
    UnseenAlerts unseen;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        return Stream.concat(
                        menu.item(page, "oppgaver", texts.of(WorkMessages.class).title(), READERS).stream(),
                        menu.item(page, "varsler", alerts(), READERS).stream())
                .toList();
    }

    private String alerts() {
        AlertMessages says = texts.of(AlertMessages.class);
        int count = unseen.get();
        return count == 0
                ? says.title()
                : says.menu(count > Alerts.COUNTED_TO ? Alerts.COUNTED_TO + "+" : String.valueOf(count));
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.FIRST;
    }
}
