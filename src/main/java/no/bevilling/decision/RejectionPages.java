package no.bevilling.decision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.AboutMatter;
import no.bevilling.casework.ApplicantTask;
import no.bevilling.casework.ApplicantTasks;
import no.bevilling.casework.CaseForms;
import no.bevilling.casework.CaseHead;
import no.bevilling.casework.Cases;
import no.bevilling.casework.ImpartialityStatements;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms.Conflict;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/** Where an application is rejected for what it lacks: proposed by the caseworker, approved by somebody else. */
@Path("/k/{number}/saker/{caseId}/avvisning")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@AboutMatter({Matter.LICENCE_APPLICATION, Matter.FOOD_SERVICE_LICENCE})
@Produces(MediaType.TEXT_HTML)
public class RejectionPages {
    @CheckedTemplate(basePath = "decision")
    static class Templates {
        static native TemplateInstance rejection(View view, Typed typed, Conflict conflict, FormErrors errors);
    }

    /**
     * What the page shows.
     *
     * @param stop why it cannot be rejected now; null when it may be
     * @param guidance what the applicant was asked for last; null when nothing was
     * @param mayPropose whether the reader may propose now
     * @param mayReview whether the reader may approve or send back now
     */
    record View(
            CaseHead head,
            String stop,
            ApplicantTask guidance,
            LocalDate guidedOn,
            Rejection rejection,
            String proposer,
            boolean mayPropose,
            boolean mayReview) {}

    /** What stands in the forms. */
    record Typed(String reasons, String comment) {}

    @Inject
    Rejections rejections;

    @Inject
    ApplicantTasks tasks;

    @Inject
    ImpartialityStatements ties;

    @Inject
    Cases cases;

    @Inject
    CaseForms forms;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        return page(number, caseId, new Typed("", ""), null, FormErrors.none());
    }

    @POST
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response propose(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @FormParam("version") String version,
            @FormParam("reasons") String reasons) {
        return attempt(
                number,
                caseId,
                new Typed(reasons, ""),
                says().proposed(),
                () -> rejections.propose(caseId, TypedForm.version(version), reasons, user.required()));
    }

    @POST
    @Path("godkjenn")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    public Response approve(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @FormParam("version") String version) {
        return attempt(
                number,
                caseId,
                new Typed("", ""),
                says().approved(),
                () -> rejections.approve(caseId, TypedForm.version(version), user.required()));
    }

    @POST
    @Path("tilbake")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    public Response sendBack(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @FormParam("version") String version,
            @FormParam("comment") String comment) {
        return attempt(
                number,
                caseId,
                new Typed("", comment),
                says().wasSentBack(),
                () -> rejections.sendBack(caseId, TypedForm.version(version), comment, user.required()));
    }

    private Response attempt(String number, UUID caseId, Typed typed, String said, Runnable change) {
        try {
            return forms.answer(
                    caseId,
                    change,
                    said,
                    "/k/" + number + "/saker/" + caseId + "/avvisning",
                    this::wrong,
                    (conflict, errors) -> page(number, caseId, typed, conflict, errors));
        } catch (RejectionStopped stopped) {
            return Response.status(409)
                    .entity(page(number, caseId, typed, null, FormErrors.none()))
                    .build();
        }
    }

    private TemplateInstance page(String number, UUID caseId, Typed typed, Conflict conflict, FormErrors errors) {
        return Tenant.call(municipality.id(), () -> {
            LicensingCase found = cases.get(caseId);
            Rejections.requireApplication(found);
            SignedInAccount reader = user.required();
            audit.saw("case", caseId);
            Rejection newest = rejections.newest(caseId).orElse(null);
            ApplicantTask guidance = tasks.lastMissing(caseId).orElse(null);
            boolean waits = newest != null && newest.status == DecisionStatus.PROPOSED;
            boolean review = waits
                    && reader.has(found.municipalityId, Role.APPROVER)
                    && !newest.review.proposedBy.equals(reader.id());
            if (review) {
                ties.require(caseId, reader);
            }
            View view = new View(
                    CaseHead.of(found, number),
                    rejections.stop(found).map(Enum::name).orElse(null),
                    guidance,
                    guidance == null ? null : LocalDate.ofInstant(guidance.askedAt, clock.getZone()),
                    newest,
                    newest == null ? "" : Account.<Account>findById(newest.review.proposedBy).displayName,
                    found.isOpen() && reader.has(found.municipalityId, Role.CASEWORKER),
                    waits
                            && reader.has(found.municipalityId, Role.APPROVER)
                            && !newest.review.proposedBy.equals(reader.id()));
            return Templates.rejection(view, typed, conflict, errors);
        });
    }

    private RejectionMessages says() {
        return texts.of(RejectionMessages.class);
    }

    private String wrong(String field) {
        return switch (field) {
            case "reasons" -> says().reasonsWrong();
            case "comment" -> says().commentWrong();
            default -> null;
        };
    }
}
