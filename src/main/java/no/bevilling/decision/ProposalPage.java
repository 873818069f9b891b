package no.bevilling.decision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.assessment.Blockers;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseForms;
import no.bevilling.casework.CaseHead;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms.Conflict;
import no.bevilling.platform.Forms.Refused;
import no.bevilling.platform.Option;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Day;

/** A caseworker proposes; afterwards the same address shows what was proposed and decided. */
@Path("/k/{number}/saker/{caseId}/vedtak")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
public class ProposalPage {
    private static final int GROUPS = 3;

    @CheckedTemplate(basePath = "decision")
    static class Templates {
        static native TemplateInstance proposal(View view, Choices choices, FormErrors errors);

        static native TemplateInstance decision(CaseHead head, DecisionView decision, boolean review);
    }

    /**
     * The form and what stands in its way.
     *
     * @param form null where nothing can be proposed and nothing has been typed
     * @param sentBack the proposal that was sent back last, or null
     * @param disagreed the answers that the second person did not agree with then
     * @param flaw why the rules do not carry what was typed, or null
     */
    record View(
            CaseHead head,
            String caseVersion,
            ProposalForm form,
            List<DecisionView.Stop> stops,
            DecisionView sentBack,
            List<DecisionViews.Disagreed> disagreed,
            ProposalFlaw flaw,
            List<DecisionViews.Criterion> criteria,
            Conflict conflict) {}

    /** What can be chosen. */
    record Choices(
            List<Option> outcomes,
            List<Option> groups,
            List<Option> areas,
            List<Option> weekdays,
            List<Option> special) {}

    @Inject
    Proposals proposals;

    @Inject
    Suggestions suggestions;

    @Inject
    Decisions decisions;

    @Inject
    DecisionViews views;

    @Inject
    Blockers blockers;

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
    Words words;

    @Inject
    Receipt receipt;

    @GET
    public TemplateInstance show(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        return Tenant.call(municipality.id(), () -> {
            LicensingCase found = cases.get(caseId);
            SignedInAccount reader = user.required();
            audit.saw("case", caseId);
            if (found.isOpen()) {
                cases.toWorkOn(caseId, reader);
                return page(found, number, null, null, null, FormErrors.none());
            }
            Decision decision = decisions
                    .newest(caseId)
                    .orElseThrow(() -> ProblemException.notFound("Nothing has been decided in this case."));
            boolean review = found.status == CaseStatus.PROPOSED
                    && reader.has(found.municipalityId, Role.APPROVER)
                    && !decision.proposedBy.equals(reader.id());
            return Templates.decision(CaseHead.of(found, number), views.of(decision), review);
        });
    }

    @POST
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Object propose(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            MultivaluedMap<String, String> typed) {
        ProposalForm sent = ProposalForm.of(typed);
        ProposalForm form = "true".equals(typed.getFirst("paymentFirst"))
                ? sent.withCondition(PaymentFirst.condition(municipality.get().languageForm()))
                : sent;
        FormErrors errors = FormErrors.none();
        form.unreadable().forEach(field -> errors.add(field, text(field, "")));
        try {
            int version = TypedForm.version(typed.getFirst("version"));
            Optional<Refused> refused = errors.isAny()
                    ? Optional.of(new Refused(null, List.of()))
                    : forms.attempt(caseId, () -> proposals.propose(caseId, version, form.draft(), user.required()))
                            .refused();
            if (refused.isEmpty()) {
                receipt.say(says().proposed());
                return back(number, caseId);
            }
            refused.get()
                    .fields()
                    .forEach(wrong -> errors.add(form.fieldOf(wrong.field()), text(wrong.field(), wrong.message())));
            Conflict conflict = refused.get().conflict();
            return answer(conflict == null ? 422 : 409, caseId, number, form, null, conflict, errors);
        } catch (NotCarriedByRules notCarried) {
            return answer(409, caseId, number, form, notCarried, null, errors);
        } catch (ProposalStopped stopped) {
            return answer(409, caseId, number, form, null, null, errors);
        } catch (ProblemException told) {
            if (told.problem().status() == 409 && !open(caseId)) {
                receipt.say(says().alreadyProposed());
                return back(number, caseId);
            }
            throw told;
        }
    }

    private boolean open(UUID caseId) {
        return Tenant.call(municipality.id(), () -> cases.get(caseId).isOpen());
    }

    private Response answer(
            int status,
            UUID caseId,
            String number,
            ProposalForm form,
            NotCarriedByRules notCarried,
            Conflict conflict,
            FormErrors errors) {
        TemplateInstance page = Tenant.call(
                municipality.id(), () -> page(cases.get(caseId), number, form, notCarried, conflict, errors));
        return Response.status(status).entity(page).build();
    }

    private TemplateInstance page(
            LicensingCase found,
            String number,
            ProposalForm typed,
            NotCarriedByRules notCarried,
            Conflict conflict,
            FormErrors errors) {
        List<DecisionView.Stop> stops = views.stops(blockers.of(found));
        ProposalForm form = typed != null || !stops.isEmpty()
                ? typed
                : suggestions.of(found).map(ProposalForm::of).orElse(null);
        DecisionView sentBack = decisions
                .newest(found.id)
                .filter(decision -> decision.status == DecisionStatus.SENT_BACK)
                .map(views::of)
                .orElse(null);
        return Templates.proposal(
                new View(
                        CaseHead.of(found, number),
                        String.valueOf(found.version),
                        form,
                        stops,
                        sentBack,
                        sentBack == null ? List.of() : views.disagreed(sentBack.id(), found),
                        notCarried == null ? null : notCarried.flaw(),
                        notCarried == null
                                ? List.of()
                                : notCarried.criteria().stream()
                                        .map(views::criterion)
                                        .toList(),
                        conflict),
                choices(),
                errors);
    }

    private Choices choices() {
        return new Choices(
                List.of(
                        Option.of(DecisionOutcome.GRANTED, says().granted()),
                        Option.of(DecisionOutcome.REFUSED, says().refused())),
                IntStream.rangeClosed(1, GROUPS)
                        .mapToObj(group -> Option.of(group, says().group(group)))
                        .toList(),
                words.options(Area.values()),
                days(false),
                days(true));
    }

    private List<Option> days(boolean special) {
        return Arrays.stream(Day.values())
                .filter(day -> day.ordinal() > Day.SUNDAY.ordinal() == special)
                .map(day -> Option.of(day, words.of(day)))
                .toList();
    }

    private String text(String field, String message) {
        DecisionMessages says = says();
        if (message.equals(BeyondApplication.MESSAGE)) {
            return says.beyondApplication();
        }
        if (field.startsWith("hours")) {
            return field.equals("hours") ? says.hoursMissing() : says.hoursWrong();
        }
        if (field.startsWith("conditions")) {
            return says.conditionsWrong();
        }
        return switch (field) {
            case "outcome" -> says.outcomeWrong();
            case "drinkGroups" -> says.groupsWrong();
            case "periodFrom" -> message.startsWith("Must not") ? says.periodTooEarly() : says.dateWrong();
            case "periodTo" ->
                message.equals(DraftFlaws.PAST)
                        ? says.periodOver()
                        : message.startsWith("Must not") ? says.periodWrong() : says.dateWrong();
            case "servingArea", "outdoorArea" -> says.areaWrong();
            case "rules" -> says.rulesWrong();
            case "statements" -> says.statementsWrong();
            default -> says.textWrong();
        };
    }

    private DecisionMessages says() {
        return texts.of(DecisionMessages.class);
    }

    private static Response back(String number, UUID caseId) {
        return Response.seeOther(URI.create("/k/" + number + "/saker/" + caseId + "/vedtak"))
                .build();
    }
}
