package no.bevilling.audit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

/** The log in the menu of administrators: the municipality's on its pages, else the installation's. */
@ApplicationScoped
@Priority(4)
class AuditNavigation implements NavigationSource {
    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        if (page.getAccount().isEmpty()) {
            return List.of();
        }
        SignedInAccount account = page.getAccount().get();
        if (municipality.isKnown()) {
            return account.has(municipality.id(), Role.ADMIN)
                    ? item("/k/" + municipality.get().number() + "/revisjon")
                    : List.of();
        }
        return account.has(Tenant.INSTALLATION, Role.ADMIN) ? item("/installasjon/revisjon") : List.of();
    }

    private List<NavigationItem> item(String address) {
        return List.of(new NavigationItem(address, texts.of(AuditMessages.class).title()));
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.SETUP;
    }
}
