package no.bevilling.licence;

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

/** The municipality's licences, for those who handle cases there. */
@ApplicationScoped
@Priority(93)
class LicenceNavigation implements NavigationSource {
    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        boolean handles = municipality.isKnown()
                && page.getAccount()
                        .filter(reader -> reader.has(municipality.id(), Role.CASEWORKER)
                                || reader.has(municipality.id(), Role.APPROVER))
                        .isPresent();
        return handles
                ? List.of(new NavigationItem(
                        "/k/" + municipality.get().number() + "/bevillinger",
                        texts.of(LicenceMessages.class).licences()))
                : List.of();
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.LICENCES;
    }
}
