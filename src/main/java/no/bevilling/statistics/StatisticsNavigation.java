package no.bevilling.statistics;

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

/** Statistics, for those who handle cases and those who answer for it. */
@ApplicationScoped
@Priority(64)
class StatisticsNavigation implements NavigationSource {
    @Inject
    StaffMenu menu;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        return menu.item(page, "statistikk", texts.of(StatisticsMessages.class).menu(), Role.CASEWORKER, Role.APPROVER);
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.CONTROL;
    }
}
