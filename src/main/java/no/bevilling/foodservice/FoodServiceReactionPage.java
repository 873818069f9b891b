package no.bevilling.foodservice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.assessment.EventSentences;
import no.bevilling.audit.Audit;
import no.bevilling.casework.AboutMatter;
import no.bevilling.casework.CaseFolder;
import no.bevilling.casework.CaseFolders;
import no.bevilling.casework.CaseForms;
import no.bevilling.casework.CaseHead;
import no.bevilling.casework.CaseTurns;
import no.bevilling.casework.Cases;
import no.bevilling.casework.ImpartialityStatements;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.casework.TwoPeople;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.Forms.Conflict;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/** A case against a food-service licence: notice, the holder's answer, proposal, and the second person (serveringsloven §§ 18, 19). */
@Path("/k/{number}/serveringssaker/{caseId}/reaksjon")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@AboutMatter(Matter.FOOD_SERVICE_LICENCE)
@Produces(MediaType.TEXT_HTML)
public class FoodServiceReactionPage {
    @CheckedTemplate(basePath = "foodservice")
    static class Templates {
        static native TemplateInstance reaction(View view, Typed typed, Conflict conflict, FormErrors errors);
    }

    /** The forms of the page, each with fields of its own names. */
    public static class Typed {
        @FormParam("version")
        public String version;

        @FormParam("rectifyBy")
        public String rectifyBy;

        @FormParam("comment")
        public String comment;

        @FormParam("commentedOn")
        public String commentedOn;

        @FormParam("reasons")
        public String reasons;

        @FormParam("effectiveOn")
        public String effectiveOn;

        @FormParam("withoutNotice")
        public String withoutNotice;

        @FormParam("because")
        public String because;

        @FormParam("sentBack")
        public String sentBack;
    }

    /**
     * What the page shows.
     *
     * @param timeRuns whether the holder still has time to put things right
     * @param mayPropose whether the reader may propose now
     */
    public record View(
            CaseHead head,
            String href,
            boolean worker,
            boolean tieUnstated,
            String handler,
            UUID reader,
            FoodServiceReaction reaction,
            FoodServiceReactionDecision decision,
            String proposer,
            String reviewer,
            String licenceNumber,
            String licenceHref,
            boolean timeRuns,
            boolean mayPropose,
            boolean mayReview,
            CaseFolder folder,
            boolean handles,
            boolean mayReopen,
            List<FoodServiceCaseView.Paper> documents,
            List<EventSentences.Line> events) {
        /** Whether it is a revocation, which always has notice and time. */
        public boolean isRevocation() {
            return reaction.kind == FoodServiceReactionKind.REVOCATION;
        }
    }

    @Inject
    FoodServiceReactions reactions;

    @Inject
    FoodServiceLicences licences;

    @Inject
    FoodServiceCaseViews views;

    @Inject
    CaseFolders folders;

    @Inject
    CaseTurns turns;

    @Inject
    TwoPeople two;

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
        return page(number, caseId, new Typed(), null, FormErrors.none());
    }

    @POST
    @Path("varsel")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response notice(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, @BeanParam Typed typed) {
        return attempt(
                number,
                caseId,
                typed,
                says().noticeSent(),
                version -> reactions.notice(caseId, version, TypedForm.date(typed.rectifyBy), user.required()));
    }

    @POST
    @Path("svar")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response comment(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, @BeanParam Typed typed) {
        return attempt(
                number,
                caseId,
                typed,
                says().commentSaved(),
                version -> reactions.comment(
                        caseId, version, typed.comment, TypedForm.date(typed.commentedOn), user.required()));
    }

    @POST
    @Path("forslag")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response propose(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, @BeanParam Typed typed) {
        return attempt(
                number,
                caseId,
                typed,
                says().proposed(),
                version -> reactions.propose(
                        caseId,
                        version,
                        typed.reasons,
                        TypedForm.date(typed.effectiveOn),
                        typed.withoutNotice,
                        user.required()));
    }

    @POST
    @Path("henlegg")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response drop(@PathParam("number") String number, @PathParam("caseId") UUID caseId, @BeanParam Typed typed) {
        return attempt(
                number,
                caseId,
                typed,
                says().wasDropped(),
                version -> reactions.drop(caseId, version, typed.because, user.required()));
    }

    @POST
    @Path("godkjenn")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    public Response approve(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, @BeanParam Typed typed) {
        return attempt(
                number,
                caseId,
                typed,
                says().approved(),
                version -> reactions.approve(caseId, version, user.required()));
    }

    @POST
    @Path("tilbake")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    public Response sendBack(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, @BeanParam Typed typed) {
        return attempt(
                number,
                caseId,
                typed,
                says().wasSentBack(),
                version -> reactions.sendBack(caseId, version, typed.sentBack, user.required()));
    }

    private Response attempt(
            String number, UUID caseId, Typed typed, String said, java.util.function.IntConsumer change) {
        return forms.attempt(caseId, () -> change.accept(TypedForm.version(typed.version)))
                .answer(
                        said,
                        "/k/" + number + "/serveringssaker/" + caseId + "/reaksjon",
                        refused -> page(number, caseId, typed, refused.conflict(), errors(typed, refused)));
    }

    /** What the service calls the comment of a review, the page calls otherwise: the holder's comment stands there, too. */
    private FormErrors errors(Typed typed, Forms.Refused refused) {
        FormErrors errors = FormErrors.none();
        refused.errors(this::wrong)
                .getList()
                .forEach(error -> errors.add(
                        typed.sentBack != null && "comment".equals(error.field()) ? "sentBack" : error.field(),
                        error.text()));
        return errors;
    }

    private TemplateInstance page(String number, UUID caseId, Typed typed, Conflict conflict, FormErrors errors) {
        return Tenant.call(municipality.id(), () -> {
            LicensingCase about = cases.get(caseId);
            FoodServiceReaction reaction = reactions
                    .of(caseId)
                    .orElseThrow(() -> ProblemException.notFound("The case is not about a reaction."));
            SignedInAccount reader = user.required();
            audit.saw("case", caseId);
            FoodServiceReactionDecision newest = reactions.newest(caseId).orElse(null);
            boolean review = newest != null && two.mayReview(about, newest.review, reader);
            if (review) {
                ties.require(caseId, reader);
            }
            LocalDate today = LocalDate.now(clock);
            boolean timeRuns = reaction.rectifyBy != null && !today.isAfter(reaction.rectifyBy);
            boolean revocation = reaction.kind == FoodServiceReactionKind.REVOCATION;
            boolean worker = about.isOpen() && reader.has(about.municipalityId, Role.CASEWORKER);
            boolean ready = revocation
                    ? reaction.noticedOn != null && !timeRuns
                    : !timeRuns || reaction.holderCommentedOn != null;
            FoodServiceLicence licence = licences.get(reaction.licenceId);
            CaseFolder folder = folders.of(about, reader);
            return Templates.reaction(
                    new View(
                            CaseHead.of(about, number),
                            "/k/" + number + "/serveringssaker/" + caseId + "/reaksjon",
                            worker,
                            ties.of(caseId, reader.id()).isEmpty(),
                            FoodServiceCaseViews.handler(about),
                            reader.id(),
                            reaction,
                            newest,
                            newest == null ? "" : name(newest.review.proposedBy),
                            newest == null || newest.review.reviewedBy == null ? "" : name(newest.review.reviewedBy),
                            licence.licenceNumber,
                            "/k/" + number + "/serveringsbevillinger/" + licence.id,
                            timeRuns,
                            worker && ready && folder.openTasks().isEmpty(),
                            review,
                            folder,
                            reader.has(about.municipalityId, Role.CASEWORKER),
                            turns.mayReopen(about),
                            views.papers(caseId),
                            views.events(caseId)),
                    typed,
                    conflict,
                    errors);
        });
    }

    private static String name(UUID account) {
        return Account.<Account>findById(account).displayName;
    }

    private String wrong(String field) {
        FoodServiceMessages says = says();
        return switch (field) {
            case "rectifyBy" -> says.chooseDue();
            case "effectiveOn" -> says.chooseEffective();
            case "commentedOn" -> says.chooseCommentDay();
            case "comment" -> says.writeComment();
            case "reasons", "because", "withoutNotice", "facts" -> says.writeReasons();
            default -> null;
        };
    }

    private FoodServiceMessages says() {
        return texts.of(FoodServiceMessages.class);
    }
}
