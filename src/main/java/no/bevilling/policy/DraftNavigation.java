package no.bevilling.policy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.bevilling.account.Role;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.NavigationItem;
import no.bevilling.platform.NavigationSource;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;

/** The policy editor's part of the menu. */
@ApplicationScoped
@Priority(15)
class DraftNavigation implements NavigationSource {
    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        boolean editor = municipality.isKnown()
                && page.getAccount()
                        .filter(account -> account.has(municipality.id(), Role.POLICY_EDITOR)
                                || account.has(municipality.id(), Role.ADMIN))
                        .isPresent();
        return editor
                ? List.of(new NavigationItem(
                        "/k/" + municipality.get().number() + "/regler-utkast",
                        texts.of(DraftMessages.class).menu()))
                : List.of();
    }
}
