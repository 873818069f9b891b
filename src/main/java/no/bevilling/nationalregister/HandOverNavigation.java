package no.bevilling.nationalregister;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.platform.NavigationGroup;
import no.bevilling.platform.NavigationItem;
import no.bevilling.platform.NavigationSource;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;

/** The hand-over stands in the menu of the administrator of the installation. */
@ApplicationScoped
@Priority(4)
class HandOverNavigation implements NavigationSource {
    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        boolean installation = page.getAccount()
                .filter(account -> account.has(Tenant.INSTALLATION, Role.ADMIN))
                .isPresent();
        return installation
                ? List.of(new NavigationItem(
                        "/installasjon/bevillingsregisteret",
                        texts.of(HandOverMessages.class).menu()))
                : List.of();
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.SETUP;
    }
}
