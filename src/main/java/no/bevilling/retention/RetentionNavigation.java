package no.bevilling.retention;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.bevilling.account.Role;
import no.bevilling.platform.NavigationGroup;
import no.bevilling.platform.NavigationItem;
import no.bevilling.platform.NavigationSource;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.StaffMenu;
import no.bevilling.platform.Texts;

/** Erasing, for those who look and those who approve, and copies for people who ask. */
@ApplicationScoped
@Priority(8)
class RetentionNavigation implements NavigationSource {
    @Inject
    StaffMenu menu;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        List<NavigationItem> items = new ArrayList<>(
                menu.item(page, "sletting", texts.of(RetentionMessages.class).menu(), Role.ADMIN, Role.APPROVER));
        menu.item(page, "innsyn", texts.of(PersonalExportDeskMessages.class).menu(), Role.ADMIN, Role.CASEWORKER)
                .forEach(item -> items.add(item.in(NavigationGroup.MORE)));
        return items;
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.SETUP;
    }
}
