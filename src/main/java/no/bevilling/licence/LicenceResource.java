package no.bevilling.licence;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.audit.Audit;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Page;
import no.bevilling.platform.PageRequest;
import no.bevilling.platform.ProblemException;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.LicenceType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The licences of a municipality for programs of its staff: more than the public register tells. */
@Path("/api/v1/municipalities/{number}/licences")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Licences")
public class LicenceResource {
    @Inject
    LicencesInForce inForce;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Whether the licence is in force at the moment of the answer.
     *
     * @param until when that changes if nothing more happens, not included; null when it stays
     * @param source paragraph of the ground; empty where the act has none
     */
    @Schema(name = "LicenceInForce")
    public record InForce(boolean inForce, ForceGround ground, Instant until, String source) {
        static InForce of(Force force) {
            return new InForce(force.holds(), force.ground(), force.until(), force.source());
        }
    }

    /** A licence with its people and conditions; {@code periodTo} is the last day, included. */
    @Schema(name = "Licence")
    public record Shown(
            UUID id,
            String licenceNumber,
            UUID caseId,
            UUID decisionId,
            LicenceType licenceType,
            Clientele clientele,
            InForce inForce,
            List<Integer> drinkGroups,
            List<CheckRequest.HoursRow> hours,
            List<String> conditions,
            String servingArea,
            String outdoorArea,
            String managerName,
            String deputyName,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate grantedOn) {
        static Shown of(Licence licence, Force force) {
            return new Shown(
                    licence.id,
                    licence.licenceNumber,
                    licence.caseId,
                    licence.decisionId,
                    licence.licenceType,
                    licence.clientele,
                    InForce.of(force),
                    licence.drinkGroups,
                    licence.hours,
                    licence.conditions,
                    licence.servingArea,
                    licence.outdoorArea,
                    licence.managerName,
                    licence.deputyName,
                    licence.periodFrom,
                    licence.periodTo,
                    licence.grantedOn);
        }
    }

    @GET
    @InMunicipality
    @Operation(operationId = "listLicences", summary = "Licences by the end of their period")
    public Page<Shown> list(@Valid @BeanParam PageRequest asked, @Context UriInfo uri) {
        List<Licence> found = Licence.<Licence>find("order by periodTo, id")
                .page(asked.page() - 1, asked.size())
                .list();
        Map<UUID, Force> forces = inForce.inForce(found, clock.instant());
        List<Shown> items = found.stream()
                .map(licence -> Shown.of(licence, forces.get(licence.id)))
                .toList();
        return Page.of(items, asked, Licence.count(), uri);
    }

    @GET
    @Path("{id}")
    @InMunicipality
    @Operation(operationId = "getLicence", summary = "One licence")
    public Shown get(@PathParam("id") UUID id) {
        audit.saw("licence", id);
        return Licence.<Licence>findByIdOptional(TenantKey.of(id))
                .map(licence -> Shown.of(licence, inForce.inForce(licence, clock.instant())))
                .orElseThrow(() -> ProblemException.notFound("There is no such licence in this municipality."));
    }
}
