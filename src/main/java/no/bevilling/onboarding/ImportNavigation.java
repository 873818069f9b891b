package no.bevilling.onboarding;

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

/** The import, for the municipality's administrators. */
@ApplicationScoped
@Priority(3)
class ImportNavigation implements NavigationSource {
    @Inject
    StaffMenu menu;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        return menu.item(page, "import", texts.of(ImportMessages.class).menu(), Role.ADMIN);
    }
}
