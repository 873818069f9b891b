package no.bevilling.desk;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.platform.CurrentMunicipality;

/**
 * Counts the alerts that the menu tells of before a page of the municipality is made: one look into an index. The page
 * itself is written after its transaction, where nothing can be asked any more.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 2)
class UnseenAlertsFilter implements ContainerRequestFilter {
    private static final Set<Role> READERS = Set.of(Role.CASEWORKER, Role.APPROVER);

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Alerts alerts;

    @Inject
    UnseenAlerts unseen;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!municipality.isKnown() || !request.getUriInfo().getPath().startsWith("/k/")) {
            return;
        }
        int here = municipality.id();
        user.account()
                .filter(reader -> reader.rolesIn(here).stream().anyMatch(READERS::contains))
                .ifPresent(reader -> unseen.set(Tenant.call(here, () -> alerts.unseen(reader.id()))));
    }
}
