package no.bevilling.turnover;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.bevilling.account.Role;
import no.bevilling.platform.NavigationItem;
import no.bevilling.platform.NavigationSource;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.StaffMenu;
import no.bevilling.platform.Texts;

/** Turnover returns, for those who handle cases in the municipality of the page. */
@ApplicationScoped
@Priority(58)
class TurnoverNavigation implements NavigationSource {
    @Inject
    StaffMenu menu;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        return menu.item(
                page, "omsetning", texts.of(TurnoverStaffMessages.class).menu(), Role.CASEWORKER, Role.APPROVER);
    }
}
