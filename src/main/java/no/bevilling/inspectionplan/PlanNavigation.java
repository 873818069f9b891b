package no.bevilling.inspectionplan;

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

/** The plan for those who make it, the settings for who keeps them, the own routes for those who go. */
@ApplicationScoped
@Priority(60)
class PlanNavigation implements NavigationSource {
    @Inject
    StaffMenu menu;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        List<NavigationItem> items = new ArrayList<>(
                menu.item(page, "kontrollplan", texts.of(PlanMessages.class).menu(), Role.CASEWORKER, Role.APPROVER));
        if (items.isEmpty()) {
            items.addAll(menu.item(
                    page,
                    "kontrollplan/kontrollorer",
                    texts.of(PlanMessages.class).inspectorsTitle(),
                    Role.ADMIN));
        }
        items.addAll(menu.item(
                page, "kontrollplan/mine", texts.of(RouteMessages.class).mine(), Role.INSPECTOR));
        return items;
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.CONTROL;
    }
}
