package no.bevilling.consultation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.bevilling.account.Role;
import no.bevilling.platform.NavigationGroup;
import no.bevilling.platform.NavigationItem;
import no.bevilling.platform.NavigationSource;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;

/** A consulted body's way back to its queue, wherever it is. */
@ApplicationScoped
@Priority(90)
class QueueNavigation implements NavigationSource {
    @Inject
    Texts texts;

    @Override
    public List<NavigationItem> items(PageContext page) {
        boolean answers = page.getAccount()
                .filter(account ->
                        account.roles().values().stream().anyMatch(roles -> roles.contains(Role.CONSULTED_BODY)))
                .isPresent();
        return answers
                ? List.of(new NavigationItem(
                        "/uttalelser", texts.of(PortalMessages.class).menu()))
                : List.of();
    }

    @Override
    public NavigationGroup group() {
        return NavigationGroup.FIRST;
    }
}
