package no.bevilling.policy;

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

/** The policy editor's part of the menu. */
@ApplicationScoped
@Priority(15)
class DraftNavigation implements NavigationSource {
    @Inject
    StaffMenu menu;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        return menu.item(page, "regler-utkast", texts.of(DraftMessages.class).menu(), Role.POLICY_EDITOR, Role.ADMIN);
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.RULES;
    }
}
