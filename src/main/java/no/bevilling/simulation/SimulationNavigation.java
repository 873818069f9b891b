package no.bevilling.simulation;

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

/** The menu of those who edit rules. */
@ApplicationScoped
@Priority(8)
class SimulationNavigation implements NavigationSource {
    @Inject
    StaffMenu menu;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        return menu.item(page, "simulering", texts.of(SimulationMessages.class).menu(), Role.POLICY_EDITOR);
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.RULES;
    }
}
