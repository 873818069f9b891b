package no.bevilling.sending;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.NavigationItem;
import no.bevilling.platform.NavigationSource;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;

/** The outbox for those who send letters in the municipality of the page. */
@ApplicationScoped
@Priority(88)
class SendingNavigation implements NavigationSource {
    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        List<NavigationItem> items = new ArrayList<>();
        if (!municipality.isKnown() || page.getAccount().isEmpty()) {
            return items;
        }
        SignedInAccount reader = page.getAccount().get();
        String base = "/k/" + municipality.get().number();
        SendingMessages says = texts.of(SendingMessages.class);
        if (reader.has(municipality.id(), Role.CASEWORKER) || reader.has(municipality.id(), Role.APPROVER)) {
            items.add(new NavigationItem(base + "/utboks", says.title()));
        }
        if (reader.has(municipality.id(), Role.ADMIN)) {
            items.add(new NavigationItem(base + "/sending", says.settingsMenu()));
        }
        return items;
    }
}
