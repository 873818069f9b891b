package no.bevilling.casework;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.bevilling.account.Role;
import no.bevilling.platform.NavigationGroup;
import no.bevilling.platform.NavigationItem;
import no.bevilling.platform.NavigationSource;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.StaffMenu;
import no.bevilling.platform.Texts;

/** The worklist, for those who handle cases in the municipality of the page. */
@ApplicationScoped
@Priority(100)
class CaseNavigation implements NavigationSource {
    @Inject
    StaffMenu menu;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        return menu.item(page, "saker", texts.of(CaseMessages.class).worklist(), Role.CASEWORKER, Role.APPROVER);
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.FIRST;
    }
}
