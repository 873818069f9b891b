package no.bevilling.fund;

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

/** The alcohol fund, for those who must show it or take it into use. */
@ApplicationScoped
@Priority(32)
public class FundNavigation implements NavigationSource {
    @Inject
    StaffMenu menu;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        return menu.item(
                page,
                "fond",
                texts.of(FundMessages.class).menu(),
                Role.CASEWORKER,
                Role.APPROVER,
                Role.COMMITTEE,
                Role.ADMIN);
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.MONEY;
    }
}
