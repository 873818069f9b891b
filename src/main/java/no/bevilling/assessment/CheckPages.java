package no.bevilling.assessment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.assessment.AssessedCriterion.Allowed;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseDeadlines;
import no.bevilling.casework.CaseForms;
import no.bevilling.casework.CaseHead;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LeadTime;
import no.bevilling.casework.LicensingCase;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms.Conflict;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.RuleBases;

/** The rule check of a case in plain language, and the answers that people put beside it. */
@Path("/k/{number}/saker/{caseId}/regelkontroll")
@Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class CheckPages {
    private static final String DEPARTURE = "DEPARTURE";

    @CheckedTemplate(basePath = "assessment")
    static class Templates {
        static native TemplateInstance check(
                CaseHead head, CheckView check, LeadTime leadTime, boolean worker, boolean noRules);

        static native TemplateInstance outcome(
                CaseHead head,
                CheckView.Row row,
                String check,
                List<Option> answers,
                Typed typed,
                Conflict conflict,
                FormErrors errors);
    }

    /** What stands in the form. {@code outcome} is an outcome, or DEPARTURE. */
    public record Typed(String outcome, String reason) {}

    @Inject
    CaseChecks checks;

    @Inject
    Assessments assessments;

    @Inject
    CaseViews views;

    @Inject
    CheckViews checkViews;

    @Inject
    Cases cases;

    @Inject
    CaseDeadlines deadlines;

    @Inject
    CaseForms forms;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Receipt receipt;

    @GET
    @Access(
            value = Access.Audience.STAFF,
            roles = {Role.CASEWORKER, Role.APPROVER})
    public TemplateInstance show(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        return page(number, caseId, false);
    }

    private TemplateInstance page(String number, UUID caseId, boolean noRules) {
        LicensingCase found = cases.get(caseId);
        audit.saw("case", caseId);
        CheckView check =
                assessments.of(found, views.language()).map(checkViews::of).orElse(null);
        boolean worker = found.isOpen() && user.required().has(found.municipalityId, Role.CASEWORKER);
        return Templates.check(
                CaseHead.of(found, number), check, deadlines.leadTime(found).orElse(null), worker, noRules);
    }

    @POST
    public Object run(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        try {
            forms.attempt(caseId, () -> checks.run(caseId, user.required()));
        } catch (RuleBases.NoRuleBase | RuleBases.UnknownMunicipality none) {
            return Response.status(422).entity(page(number, caseId, true)).build();
        }
        receipt.say(says().checked());
        return Response.seeOther(URI.create(address(number, caseId))).build();
    }

    @GET
    @Path("{criterion}")
    public TemplateInstance answerForm(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @PathParam("criterion") String criterion) {
        return answerForm(number, caseId, criterion, null, null, FormErrors.none());
    }

    @POST
    @Path("{criterion}")
    public Response answer(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @PathParam("criterion") String criterion,
            @FormParam("check") String check,
            @FormParam("outcome") String outcome,
            @FormParam("reason") String reason) {
        boolean departure = DEPARTURE.equals(outcome);
        Outcome chosen = departure ? Outcome.NOT_MET : TypedForm.one(Outcome.class, outcome);
        return forms.attempt(
                        caseId,
                        () -> assessments.state(
                                caseId, TypedForm.uuid(check), criterion, chosen, departure, reason, user.required()))
                .answer(says().stated(), address(number, caseId) + "#" + criterion, refused -> {
                    if (refused.names("criterion")) {
                        throw new NotFoundException();
                    }
                    return answerForm(
                            number,
                            caseId,
                            criterion,
                            new Typed(outcome, reason),
                            refused.conflict(),
                            refused.errors(this::wrong));
                });
    }

    private String wrong(String field) {
        return switch (field) {
            case "outcome" -> says().outcomeWrong();
            case "reason" -> says().reasonWrong();
            default -> null;
        };
    }

    private TemplateInstance answerForm(
            String number, UUID caseId, String criterion, Typed typed, Conflict conflict, FormErrors errors) {
        LicensingCase found = cases.toWorkOn(caseId, user.required());
        Assessment assessment = assessments.of(found, views.language()).orElseThrow(NotFoundException::new);
        AssessedCriterion asked = assessment.criteria().stream()
                .filter(known -> known.engine().id().equals(criterion))
                .filter(known -> known.allowed() != Allowed.NOTHING || conflict != null)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Typed shown = typed != null ? typed : typed(asked.human() != null ? asked.human() : asked.earlier());
        return Templates.outcome(
                CaseHead.of(found, number),
                checkViews.row(asked, assessment.checkedAt()),
                assessment.checkId().toString(),
                answers(asked.allowed()),
                shown,
                conflict,
                errors);
    }

    private static Typed typed(AssessedCriterion.Human human) {
        return human == null
                ? new Typed("", "")
                : new Typed(human.departure() ? DEPARTURE : human.outcome().name(), human.reason());
    }

    private List<Option> answers(Allowed allowed) {
        return switch (allowed) {
            case NOTHING -> List.of();
            case ANSWER ->
                List.of(
                        Option.of(Outcome.MET, says().outcome(Outcome.MET.name())),
                        Option.of(Outcome.NOT_MET, says().outcome(Outcome.NOT_MET.name())),
                        Option.of(Outcome.NOT_APPLICABLE, says().outcome(Outcome.NOT_APPLICABLE.name())));
            case WEIGH ->
                List.of(Option.of(Outcome.MET, says().weighsNot()), Option.of(Outcome.NOT_MET, says().weighsAgainst()));
            case DEPART ->
                List.of(
                        Option.of(DEPARTURE, says().departureChoice()),
                        Option.of(Outcome.NOT_MET, says().noDeparture()));
        };
    }

    private AssessmentMessages says() {
        return texts.of(AssessmentMessages.class);
    }

    private static String address(String number, UUID caseId) {
        return "/k/" + number + "/saker/" + caseId + "/regelkontroll";
    }
}
