package no.bevilling.casework;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms.Conflict;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/** The clocks of a case, and what a caseworker may do to them: answer preliminarily, extend once, let one stand still. */
@Path("/k/{number}/saker/{caseId}/frister")
@AboutMatter({Matter.LICENCE_APPLICATION, Matter.FOOD_SERVICE_LICENCE})
@Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class ClockPages {
    @CheckedTemplate(basePath = "casework")
    static class Templates {
        static native TemplateInstance clocks(View view, Typed typed, Conflict conflict, FormErrors errors);
    }

    /**
     * What the page shows.
     *
     * @param offers what bodies overran, ready to be recorded
     * @param answeredOn the day on which the body that the clock waits for answered; null while it has not
     * @param latest the last day that the time for the decision may be extended to; null where it may not
     */
    public record View(
            CaseHead head,
            boolean foodService,
            List<CaseClocks.Reading> clocks,
            LocalDate preliminarySentOn,
            LocalDate decisionDue,
            boolean extensionTooLate,
            LocalDate latest,
            DeadlineExtension extension,
            List<Standstill> standstills,
            boolean standing,
            List<OfferedStandstills.Offer> offers,
            LocalDate answeredOn,
            List<Option> reasons) {}

    /** The form as it was sent: all forms of the page have fields of their own names. */
    public static class Typed {
        @FormParam("version")
        public String version;

        @FormParam("preliminaryReason")
        public String preliminaryReason;

        @FormParam("expectedOn")
        public String expectedOn;

        @FormParam("newDueOn")
        public String newDueOn;

        @FormParam("extensionReason")
        public String extensionReason;

        @FormParam("reason")
        public String reason;

        @FormParam("explanation")
        public String explanation;

        @FormParam("fromOn")
        public String fromOn;

        @FormParam("toOn")
        public String toOn;

        @FormParam("endOn")
        public String endOn;
    }

    @Inject
    CaseDeadlines deadlines;

    @Inject
    OfferedStandstills offers;

    @Inject
    ProcessingLimits limits;

    @Inject
    Cases cases;

    @Inject
    CaseForms forms;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        return page(number, caseId, new Typed(), null, FormErrors.none());
    }

    @POST
    @Path("forelopig-svar")
    public Response answerPreliminarily(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, @BeanParam Typed typed) {
        return attempt(
                number,
                caseId,
                typed,
                says().preliminarySent(),
                version -> deadlines.answerPreliminarily(
                        caseId, version, typed.preliminaryReason, TypedForm.date(typed.expectedOn), user.required()));
    }

    @POST
    @Path("forlengelse")
    public Response extend(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, @BeanParam Typed typed) {
        return attempt(
                number,
                caseId,
                typed,
                says().extended(),
                version -> deadlines.extend(
                        caseId, version, TypedForm.date(typed.newDueOn), typed.extensionReason, user.required()));
    }

    @POST
    @Path("stillstand")
    public Response standStill(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, @BeanParam Typed typed) {
        FormErrors unreadable = FormErrors.none();
        if (typed.toOn != null && !typed.toOn.isBlank() && TypedForm.date(typed.toOn) == null) {
            unreadable.add("toOn", says().toWrong());
            return Response.status(422)
                    .entity(page(number, caseId, typed, null, unreadable))
                    .build();
        }
        return attempt(
                number,
                caseId,
                typed,
                says().saved(),
                version -> deadlines.standStill(
                        caseId,
                        version,
                        TypedForm.one(StandstillReason.class, typed.reason),
                        typed.explanation,
                        TypedForm.date(typed.fromOn),
                        TypedForm.date(typed.toOn),
                        user.required()));
    }

    @POST
    @Path("loper-igjen")
    public Response runAgain(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, @BeanParam Typed typed) {
        return attempt(
                number,
                caseId,
                typed,
                says().saved(),
                version -> deadlines.runAgain(caseId, version, TypedForm.date(typed.endOn), user.required()));
    }

    private Response attempt(
            String number, UUID caseId, Typed typed, String said, java.util.function.IntConsumer change) {
        return forms.answer(
                caseId,
                () -> change.accept(TypedForm.version(typed.version)),
                said,
                "/k/" + number + "/saker/" + caseId + "/frister",
                this::wrong,
                (conflict, errors) -> page(number, caseId, typed, conflict, errors));
    }

    private TemplateInstance page(String number, UUID caseId, Typed typed, Conflict conflict, FormErrors errors) {
        LicensingCase found = cases.toWorkOn(caseId, user.required());
        LocalDate today = LocalDate.now(clock);
        CaseClocks clocks = deadlines.of(found);
        LocalDate due = clocks.decisionDue(today);
        List<Standstill> standstills = deadlines.standstills(caseId);
        Optional<Standstill> standing =
                standstills.stream().filter(still -> still.toOn == null).findFirst();
        View view = new View(
                CaseHead.of(found, number),
                found.matter == Matter.FOOD_SERVICE_LICENCE,
                clocks.on(today),
                found.preliminarySentOn,
                due,
                due != null && today.isAfter(due),
                due == null ? null : due.plus(limits.decision(found.matter, found.completeOn)),
                deadlines.extension(caseId).orElse(null),
                standstills,
                standing.isPresent(),
                offers.of(found, today),
                standing.flatMap(still -> offers.answered(found, still)).orElse(null),
                Arrays.stream(StandstillReason.values())
                        .map(reason -> Option.of(reason.name(), says().reasonOf(reason)))
                        .toList());
        return Templates.clocks(view, typed, conflict, errors);
    }

    private ClockMessages says() {
        return texts.of(ClockMessages.class);
    }

    private String wrong(String field) {
        return switch (field) {
            case "newDueOn" -> says().newDueWrong();
            case "extensionReason", "preliminaryReason", "explanation" -> says().reasonWrong();
            case "reason" -> says().chooseReason();
            case "fromOn" -> says().fromWrong();
            case "toOn", "endOn" -> says().toWrong();
            case "expectedOn" -> says().expectedWrong();
            default -> null;
        };
    }
}
