package no.bevilling.sending;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.bevilling.account.Role;
import no.bevilling.platform.NavigationItem;
import no.bevilling.platform.NavigationSource;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.StaffMenu;
import no.bevilling.platform.Texts;

/** The outbox for those who send letters in the municipality of the page. */
@ApplicationScoped
@Priority(88)
class SendingNavigation implements NavigationSource {
    @Inject
    StaffMenu menu;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        SendingMessages says = texts.of(SendingMessages.class);
        List<NavigationItem> items = new ArrayList<>();
        items.addAll(menu.item(page, "utboks", says.title(), Role.CASEWORKER, Role.APPROVER));
        items.addAll(menu.item(page, "sending", says.settingsMenu(), Role.ADMIN));
        return items;
    }
}
