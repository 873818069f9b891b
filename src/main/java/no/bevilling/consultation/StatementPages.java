package no.bevilling.consultation;

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
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.audit.Audit;
import no.bevilling.casework.AboutMatter;
import no.bevilling.casework.CaseForms;
import no.bevilling.casework.CaseHead;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms.Attempt;
import no.bevilling.platform.Forms.Conflict;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;
import no.bevilling.rules.fact.StatementAnswer;
import no.bevilling.rules.fact.StatementBody;

/** A caseworker asks for statements, registers what came, and puts what is negative to the applicant. */
@Path("/k/{number}/saker/{caseId}/uttalelser")
@AboutMatter({Matter.LICENCE_APPLICATION, Matter.FOOD_SERVICE_LICENCE})
@Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class StatementPages {
    private static final List<StatementBody> BODIES = List.of(StatementBody.values());

    @CheckedTemplate(basePath = "consultation")
    static class Templates {
        static native TemplateInstance request(CaseHead head, List<Option> bodies, Asked typed, FormErrors errors);

        static native TemplateInstance statement(
                CaseHead head,
                StatementView stored,
                List<Option> answers,
                Answered typed,
                Conflict conflict,
                FormErrors errors);

        static native TemplateInstance put(
                CaseHead head, StatementView stored, Put typed, Conflict conflict, FormErrors errors);
    }

    /** What stands in the form that asks. */
    public record Asked(String body, String bodyName, String dueOn) {}

    /** What stands in the form that registers. */
    public record Answered(String answer, String text, String receivedOn) {}

    /** What stands in the form that puts it to the applicant. */
    public record Put(String textForApplicant, String commentDueOn) {}

    @Inject
    Statements statements;

    @Inject
    BodyAnswers bodies;

    @Inject
    Cases cases;

    @Inject
    Audit audit;

    @Inject
    CaseForms forms;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Words words;

    @Inject
    Receipt receipt;

    @Inject
    Clock clock;

    @GET
    @Path("ny")
    public TemplateInstance askForm(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        return askForm(number, caseId, null, FormErrors.none());
    }

    @POST
    @Path("ny")
    public Response ask(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @FormParam("body") String body,
            @FormParam("bodyName") String bodyName,
            @FormParam("dueOn") String dueOn) {
        Attempt attempt = forms.attempt(
                caseId,
                () -> statements.request(
                        caseId,
                        TypedForm.one(StatementBody.class, body),
                        bodyName,
                        TypedForm.date(dueOn),
                        user.required()));
        // The same body twice at the very same time: it has been asked, which is what was wanted.
        boolean asked =
                attempt.refused().map(refused -> refused.conflict() != null).orElse(true);
        if (asked) {
            receipt.say(says().requested());
            return Response.seeOther(URI.create(caseAddress(number, caseId))).build();
        }
        return attempt.answer(
                says().requested(),
                caseAddress(number, caseId),
                refused -> askForm(number, caseId, new Asked(body, bodyName, dueOn), refused.errors(this::wrong)));
    }

    private TemplateInstance askForm(String number, UUID caseId, Asked typed, FormErrors errors) {
        LicensingCase found = cases.toWorkOn(caseId, user.required());
        Set<StatementBody> asked =
                statements.of(caseId).stream().map(known -> known.body).collect(Collectors.toSet());
        List<Option> bodies = BODIES.stream()
                .filter(body -> body == StatementBody.OTHER || !asked.contains(body))
                .map(body -> Option.of(body, words.of(body)))
                .toList();
        Asked shown = typed != null
                ? typed
                : new Asked(
                        bodies.size() > 1 ? bodies.get(0).value() : "",
                        "",
                        LocalDate.now(clock).plusWeeks(3).toString());
        return Templates.request(CaseHead.of(found, number), bodies, shown, errors);
    }

    @GET
    @Path("{statementId}")
    public TemplateInstance registerForm(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, @PathParam("statementId") UUID id) {
        return registerForm(number, caseId, id, null, null, FormErrors.none());
    }

    @POST
    @Path("{statementId}")
    public Response register(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @PathParam("statementId") UUID id,
            @FormParam("version") String version,
            @FormParam("answer") String answer,
            @FormParam("text") String text,
            @FormParam("receivedOn") String receivedOn) {
        Answered typed = new Answered(answer, text, receivedOn);
        return forms.attempt(
                        caseId,
                        () -> statements.register(
                                caseId,
                                id,
                                TypedForm.version(version),
                                TypedForm.one(StatementAnswer.class, answer),
                                text,
                                TypedForm.date(receivedOn),
                                user.required()))
                .answer(
                        says().registered(),
                        caseAddress(number, caseId),
                        refused -> registerForm(
                                number, caseId, id, typed, refused.conflict(), refused.errors(this::wrong)));
    }

    private TemplateInstance registerForm(
            String number, UUID caseId, UUID id, Answered typed, Conflict conflict, FormErrors errors) {
        LicensingCase found = cases.toWorkOn(caseId, user.required());
        StatementView stored = view(statements.get(caseId, id));
        audit.saw("statement", id);
        Answered shown = typed != null
                ? typed
                : new Answered(
                        stored.answer() == null ? "" : stored.answer().name(),
                        stored.text(),
                        (stored.receivedOn() == null ? LocalDate.now(clock) : stored.receivedOn()).toString());
        List<Option> answers = List.of(
                Option.of(StatementAnswer.NO_REMARKS, says().noRemarks()),
                Option.of(StatementAnswer.REMARKS, says().remarks()),
                Option.of(StatementAnswer.NO_ANSWER, says().noAnswer()));
        return Templates.statement(CaseHead.of(found, number), stored, answers, shown, conflict, errors);
    }

    /** Answers what the body asked back. */
    @POST
    @Path("{statementId}/sporsmal/{questionId}")
    public Response reply(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @PathParam("statementId") UUID id,
            @PathParam("questionId") UUID question,
            @FormParam("version") String version,
            @FormParam("reply") String reply) {
        return forms.attempt(
                        caseId,
                        () -> bodies.reply(caseId, question, TypedForm.version(version), reply, user.required()))
                .answer(
                        says().replied(),
                        caseAddress(number, caseId) + "/uttalelser/" + id,
                        refused -> registerForm(
                                number,
                                caseId,
                                id,
                                null,
                                refused.conflict(),
                                refused.fields().isEmpty()
                                        ? FormErrors.none()
                                        : FormErrors.none().add("reply-" + question, says().replyWrong())));
    }

    @GET
    @Path("{statementId}/forelegg")
    public TemplateInstance putForm(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, @PathParam("statementId") UUID id) {
        return putForm(number, caseId, id, null, null, FormErrors.none());
    }

    @POST
    @Path("{statementId}/forelegg")
    public Response put(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @PathParam("statementId") UUID id,
            @FormParam("version") String version,
            @FormParam("textForApplicant") String text,
            @FormParam("commentDueOn") String commentDueOn) {
        Put typed = new Put(text, commentDueOn);
        return forms.attempt(
                        caseId,
                        () -> statements.putToApplicant(
                                caseId,
                                id,
                                TypedForm.version(version),
                                text,
                                TypedForm.date(commentDueOn),
                                user.required()))
                .answer(
                        says().put(),
                        caseAddress(number, caseId),
                        refused -> putForm(number, caseId, id, typed, refused.conflict(), refused.errors(this::wrong)));
    }

    private TemplateInstance putForm(
            String number, UUID caseId, UUID id, Put typed, Conflict conflict, FormErrors errors) {
        LicensingCase found = cases.toWorkOn(caseId, user.required());
        StatementView stored = view(statements.get(caseId, id));
        audit.saw("statement", id);
        Put shown = typed != null
                ? typed
                : new Put(
                        stored.putToApplicantAt() == null ? stored.text() : stored.textForApplicant(),
                        LocalDate.now(clock).plusWeeks(3).toString());
        return Templates.put(CaseHead.of(found, number), stored, shown, conflict, errors);
    }

    private StatementView view(Statement statement) {
        return StatementView.of(statement, name(statement), statements);
    }

    private String name(Statement statement) {
        return statement.body == StatementBody.OTHER ? statement.bodyName : words.of(statement.body);
    }

    private StatementMessages says() {
        return texts.of(StatementMessages.class);
    }

    private String wrong(String field) {
        return switch (field) {
            case "body" -> says().bodyWrong();
            case "bodyName" -> says().bodyNameWrong();
            case "dueOn" -> says().dueOnWrong();
            case "answer" -> says().answerWrong();
            case "text" -> says().textWrong();
            case "receivedOn" -> says().receivedOnWrong();
            case "textForApplicant" -> says().textForApplicantWrong();
            case "commentDueOn" -> says().commentDueOnWrong();
            default -> null;
        };
    }

    private static String caseAddress(String number, UUID caseId) {
        return "/k/" + number + "/saker/" + caseId;
    }
}
