package no.bevilling.fee;

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

/** Fees, for those who fix them and for those who set how they are taken. */
@ApplicationScoped
@Priority(92)
class FeeNavigation implements NavigationSource {
    @Inject
    StaffMenu menu;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        return menu.item(page, "gebyr", texts.of(FeeMessages.class).menu(), Role.CASEWORKER, Role.APPROVER, Role.ADMIN);
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.MONEY;
    }
}
