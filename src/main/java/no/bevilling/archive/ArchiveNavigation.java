package no.bevilling.archive;

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

/** The archive for those who handle cases, and its setting for an administrator. */
@ApplicationScoped
@Priority(86)
class ArchiveNavigation implements NavigationSource {
    @Inject
    StaffMenu menu;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        ArchiveMessages says = texts.of(ArchiveMessages.class);
        List<NavigationItem> items = new ArrayList<>();
        items.addAll(menu.item(page, "arkiv", says.title(), Role.CASEWORKER, Role.APPROVER));
        items.addAll(menu.item(page, "innstillinger/arkiv", says.settingsMenu(), Role.ADMIN));
        return items;
    }
}
