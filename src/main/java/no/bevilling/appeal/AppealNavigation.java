package no.bevilling.appeal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.NavigationItem;
import no.bevilling.platform.NavigationSource;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;

/** The appeals for those who handle cases in the municipality of the page. */
@ApplicationScoped
@Priority(89)
class AppealNavigation implements NavigationSource {
    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        if (!municipality.isKnown() || page.getAccount().isEmpty()) {
            return List.of();
        }
        SignedInAccount reader = page.getAccount().get();
        boolean handles =
                reader.has(municipality.id(), Role.CASEWORKER) || reader.has(municipality.id(), Role.APPROVER);
        return handles
                ? List.of(new NavigationItem(
                        "/k/" + municipality.get().number() + "/klager",
                        texts.of(AppealCaseMessages.class).menu()))
                : List.of();
    }
}
