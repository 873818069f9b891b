package no.bevilling.decision;

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

/** What waits for approval, for those who work with decisions in the municipality of the page. */
@ApplicationScoped
@Priority(90)
public class DecisionNavigation implements NavigationSource {
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
        boolean approves = reader.has(municipality.id(), Role.APPROVER);
        String base = "/k/" + municipality.get().number();
        List<NavigationItem> items = new ArrayList<>();
        if (approves) {
            items.add(new NavigationItem(base + "/godkjenning", says().approvalsTitle()));
        }
        return items;
    }

    private DecisionMessages says() {
        return texts.of(DecisionMessages.class);
    }
}
