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
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;

/** The log of the installation: sign-ins, roles, settings. */
@Path("/installasjon/revisjon")
@Produces(MediaType.TEXT_HTML)
@Access(Access.Audience.INSTALLATION)
public class InstallationLogPage {
    @Inject
    AuditLogView log;

    @GET
    public TemplateInstance read(
            @QueryParam("side") @DefaultValue("1") @Min(1) @Max(AuditLogView.MAX_PAGE) int page,
            @QueryParam("kontroller") boolean verify) {
        return Tenant.call(Tenant.INSTALLATION, () -> log.show(page, verify));
    }
}
