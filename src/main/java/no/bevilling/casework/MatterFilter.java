package no.bevilling.casework;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.TypedForm;

/**
 * Keeps cases of one matter off the pages of another, also off pages that are written later ({@link AboutMatter}). The page of
 * an application's case, which older links name for every case, leads on to the case's own page.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 2)
class MatterFilter implements ContainerRequestFilter {
    private static final String CASE = "caseId";

    @Context
    ResourceInfo resource;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CaseAddresses addresses;

    @Override
    public void filter(ContainerRequestContext request) {
        UUID caseId = TypedForm.uuid(request.getUriInfo().getPathParameters().getFirst(CASE));
        if (caseId == null || !municipality.isKnown()) {
            return;
        }
        Tenant.run(
                municipality.id(),
                () -> LicensingCase.<LicensingCase>findByIdOptional(TenantKey.of(caseId))
                        .filter(found -> !takes(found.matter))
                        .ifPresent(found -> leadOn(found, request)));
    }

    private boolean takes(Matter matter) {
        AboutMatter said = resource.getResourceMethod().getAnnotation(AboutMatter.class);
        if (said == null) {
            said = resource.getResourceClass().getAnnotation(AboutMatter.class);
        }
        return said == null
                ? matter.isLicenceApplication()
                : said.value().length == 0 || Arrays.asList(said.value()).contains(matter);
    }

    private void leadOn(LicensingCase found, ContainerRequestContext request) {
        String asked = request.getUriInfo().getPath();
        if (!HttpMethod.GET.equals(request.getMethod()) || !asked.endsWith("/saker/" + found.id)) {
            // As of a case that is not: whoever asks learns nothing of it.
            throw Cases.unknown();
        }
        request.abortWith(Response.seeOther(URI.create(addresses.of(found))).build());
    }
}
