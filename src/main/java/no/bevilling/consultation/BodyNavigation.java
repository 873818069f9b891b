package no.bevilling.consultation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.bevilling.account.Role;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.NavigationGroup;
import no.bevilling.platform.NavigationItem;
import no.bevilling.platform.NavigationSource;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;

/** The administrator's way to the consulted bodies of a municipality. */
@ApplicationScoped
@Priority(6)
class BodyNavigation implements NavigationSource {
    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        List<NavigationItem> items = new ArrayList<>();
        page.getAccount().ifPresent(account -> {
            if (municipality.isKnown() && account.has(municipality.id(), Role.ADMIN)) {
                items.add(new NavigationItem(
                        "/k/" + municipality.get().number() + "/uttaleparter",
                        texts.of(BodyMessages.class).menu()));
            }
        });
        return items;
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.SETUP;
    }
}
