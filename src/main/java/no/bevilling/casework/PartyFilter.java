package no.bevilling.casework;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Access;
import no.bevilling.platform.AccessFilter;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;

/**
 * Closes every address of staff that names a case to those who are party to it, also addresses that are written later.
 * A case of another municipality is none at all, whatever else is wrong with the request. What names a case in another way than by {@code caseId} in its path asks {@link Impartiality} itself.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
class PartyFilter implements ContainerRequestFilter {
    private static final String CASE = "caseId";

    @Context
    ResourceInfo resource;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Impartiality impartiality;

    @Override
    public void filter(ContainerRequestContext request) {
        UUID caseId = TypedForm.uuid(request.getUriInfo().getPathParameters().getFirst(CASE));
        boolean staff = AccessFilter.declared(resource)
                .filter(access -> access.value() == Access.Audience.STAFF)
                .isPresent();
        if (caseId != null && staff) {
            Tenant.run(
                    municipality.id(),
                    () -> impartiality.require(
                            LicensingCase.<LicensingCase>findByIdOptional(TenantKey.of(caseId))
                                    .orElseThrow(() ->
                                            ProblemException.notFound("There is no such case in this municipality.")),
                            user.required()));
        }
    }
}
