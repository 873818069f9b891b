package no.bevilling.committee;

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

/** The committee's page, for those who sit in it and those who prepare its meetings. */
@ApplicationScoped
@Priority(60)
public class CommitteeNavigation implements NavigationSource {
    @Inject
    StaffMenu menu;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        return menu.item(
                page,
                "utvalg",
                texts.of(CommitteeMessages.class).menu(),
                Role.COMMITTEE,
                Role.CASEWORKER,
                Role.APPROVER);
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.CONTROL;
    }
}
