package no.bevilling.renewal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.bevilling.account.Role;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.NavigationGroup;
import no.bevilling.platform.NavigationItem;
import no.bevilling.platform.NavigationSource;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;

/** The menu of those who renew licences. */
@ApplicationScoped
@Priority(30)
class RenewalNavigation implements NavigationSource {
    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        return page.getAccount()
                .filter(account -> municipality.isKnown()
                        && (account.has(municipality.id(), Role.CASEWORKER)
                                || account.has(municipality.id(), Role.APPROVER)))
                .map(account -> List.of(new NavigationItem(
                        "/k/" + municipality.get().number() + "/fornyelse",
                        texts.of(RenewalMessages.class).menu())))
                .orElse(List.of());
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.LICENCES;
    }
}
