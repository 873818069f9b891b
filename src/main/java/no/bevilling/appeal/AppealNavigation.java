package no.bevilling.appeal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.bevilling.account.Role;
import no.bevilling.platform.NavigationItem;
import no.bevilling.platform.NavigationSource;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.StaffMenu;
import no.bevilling.platform.Texts;

/** The appeals for those who handle cases in the municipality of the page, and who decides them for its administrator. */
@ApplicationScoped
@Priority(89)
class AppealNavigation implements NavigationSource {
    @Inject
    StaffMenu menu;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        AppealCaseMessages says = texts.of(AppealCaseMessages.class);
        List<NavigationItem> items = new ArrayList<>();
        items.addAll(menu.item(page, "klager", says.menu(), Role.CASEWORKER, Role.APPROVER));
        items.addAll(menu.item(page, "klageinstanser", says.bodiesTitle(), Role.ADMIN));
        return items;
    }
}
