package no.bevilling.municipality;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.NavigationGroup;
import no.bevilling.platform.NavigationItem;
import no.bevilling.platform.NavigationSource;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;

/** The administrator's part of the menu. */
@ApplicationScoped
@Priority(5)
class SettingsNavigation implements NavigationSource {
    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        List<NavigationItem> items = new ArrayList<>();
        if (page.getAccount().isEmpty()) {
            return items;
        }
        SignedInAccount account = page.getAccount().get();
        SettingsMessages says = texts.of(SettingsMessages.class);
        if (municipality.isKnown() && account.has(municipality.id(), Role.ADMIN)) {
            items.add(new NavigationItem("/k/" + municipality.get().number() + "/innstillinger", says.menu()));
        }
        if (account.has(Tenant.INSTALLATION, Role.ADMIN)) {
            items.add(new NavigationItem("/installasjon/kommuner", says.installationMenu()));
        }
        return items;
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.SETUP;
    }
}
