package no.bevilling.selection;

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

/** Free selections, for those who may open what is selected. */
@ApplicationScoped
@Priority(62)
class SelectionNavigation implements NavigationSource {
    @Inject
    StaffMenu menu;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        return menu.item(
                page,
                "uttrekk",
                texts.of(SelectionMessages.class).menu(),
                Role.CASEWORKER,
                Role.APPROVER,
                Role.INSPECTOR);
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.CONTROL;
    }
}
