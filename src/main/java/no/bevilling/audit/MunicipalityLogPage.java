package no.bevilling.audit;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;

/** The log of a municipality, for its administrator. */
@Path("/k/{number}/revisjon")
@Produces(MediaType.TEXT_HTML)
@Access(value = Access.Audience.STAFF, roles = Role.ADMIN)
@InMunicipality
public class MunicipalityLogPage {
    @Inject
    AuditLogView log;

    @GET
    public TemplateInstance read(
            @QueryParam("side") @DefaultValue("1") @Min(1) @Max(AuditLogView.MAX_PAGE) int page,
            @QueryParam("kontroller") boolean verify) {
        return log.show(page, verify);
    }
}
