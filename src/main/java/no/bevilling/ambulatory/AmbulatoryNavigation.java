package no.bevilling.ambulatory;

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

/** The ambulatory licences, for those who handle cases and those who keep the municipality's settings. */
@ApplicationScoped
@Priority(85)
public class AmbulatoryNavigation implements NavigationSource {
    @Inject
    StaffMenu menu;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        return menu.item(
                page,
                "ambulerende",
                texts.of(AmbulatoryMessages.class).menu(),
                Role.CASEWORKER,
                Role.APPROVER,
                Role.ADMIN);
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.LICENCES;
    }
}
