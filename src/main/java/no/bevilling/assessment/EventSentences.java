package no.bevilling.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import no.bevilling.casework.CaseEvent;
import no.bevilling.casework.CasePartyMessages;
import no.bevilling.casework.CasePartyRole;
import no.bevilling.casework.CaseTurnMessages;
import no.bevilling.casework.ClockMessages;
import no.bevilling.casework.ImpartialityMessages;
import no.bevilling.casework.RelatedMessages;
import no.bevilling.casework.RelationKind;
import no.bevilling.casework.ReopeningGround;
import no.bevilling.casework.StandstillReason;
import no.bevilling.casework.Tie;
import no.bevilling.platform.Formats;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;
import no.bevilling.platform.Words;
import no.bevilling.rules.DecidingBody;
import no.bevilling.rules.fact.Conduct;
import no.bevilling.rules.fact.FoodServiceLicence;
import no.bevilling.rules.fact.NearbyKind;
import no.bevilling.rules.fact.StatementAnswer;
import no.bevilling.rules.fact.StatementBody;
import no.bevilling.rules.fact.ViolationKind;
import no.bevilling.rules.fact.Zone;

/** Turns events into sentences in the reader's language. */
@ApplicationScoped
public class EventSentences {
    @Inject
    Texts texts;

    @Inject
    Words words;

    @Inject
    PageContext page;

    /** A line of the timeline. {@code actor} is empty where it followed by itself. */
    public record Line(Instant at, String actor, String sentence) {}

    /** The sentence about an event. */
    public Line of(CaseEvent event) {
        return new Line(event.happenedAt, event.actorName, sentence(event));
    }

    private String sentence(CaseEvent event) {
        EventMessages says = texts.of(EventMessages.class);
        Map<String, String> told = event.details;
        return switch (event.kind) {
            case RECEIVED -> says.received();
            case OPENED -> says.opened();
            case RECEIPT_SENT -> says.receiptSent();
            case TIE_STATED ->
                says.tieStated(texts.of(ImpartialityMessages.class).tie(Tie.valueOf(get(told, "tie"))));
            case ASSIGNED -> says.assigned(get(told, "old"), get(told, "new"));
            case HANDED_OVER -> says.handedOver(get(told, "old"), get(told, "new"), get(told, "reason"));
            case NOTE_WRITTEN -> says.noteWritten(is(told, "corrects"));
            case SUB_TASK_ADDED -> says.subTaskAdded(get(told, "title"), get(told, "owner"), day(told, "dueOn"));
            case SUB_TASK_CHANGED -> says.subTaskChanged(get(told, "title"), get(told, "owner"), day(told, "dueOn"));
            case SUB_TASK_ENDED -> says.subTaskEnded(get(told, "title"), is(told, "dropped"), get(told, "outcome"));
            case CASE_RELATED -> says.related(get(told, "number"), relation(told));
            case CASE_UNRELATED -> says.unrelated(get(told, "number"), relation(told));
            case PARTY_ADDED -> says.partyAdded(get(told, "name"), role(told));
            case PARTY_CHANGED -> says.partyChanged(get(told, "name"), role(told));
            case PARTY_ENDED -> says.partyEnded(get(told, "name"), role(told));
            case BODY_DECIDED_TIE ->
                says.bodyDecidedTie(get(told, "body"), get(told, "member"), is(told, "disqualified"), day(told, "on"));
            case HOLDER_REPORTED -> says.holderReported(day(told, "on"), get(told, "law"));
            case STATEMENT_RECALLED -> says.statementRecalled(body(told));
            case REOPENED ->
                says.reopened(
                        texts.of(CaseTurnMessages.class).ground(ReopeningGround.valueOf(get(told, "ground"))),
                        get(told, "reason"));
            case FACTS_RECORDED ->
                says.facts(
                        texts.of(AssessmentMessages.class).fact(get(told, "fact")),
                        value(get(told, "fact"), get(told, "old")),
                        value(get(told, "fact"), get(told, "new")));
            case COMPLETENESS_RECORDED ->
                told.containsKey("missing")
                        ? says.missing(get(told, "missing"))
                        : says.complete(day(told, "completeOn"), day(told, "dueOn"));
            case PRELIMINARY_ANSWER_SENT -> says.preliminarySent(day(told, "expectedOn"));
            case DEADLINE_EXTENDED -> says.extended(day(told, "dueOn"), get(told, "reason"));
            case CLOCK_STOOD_STILL ->
                says.stoodStill(
                        texts.of(ClockMessages.class).reasonOf(StandstillReason.valueOf(get(told, "reason"))),
                        day(told, "from"),
                        get(told, "to").isEmpty() ? "" : day(told, "to"),
                        day(told, "dueOn"));
            case APPLICANT_ASKED -> says.asked(day(told, "dueOn"));
            case APPLICANT_ANSWERED -> says.answered(get(told, "kind"));
            case QUESTION_CLOSED -> says.questionClosed();
            case STATEMENT_REQUESTED -> says.statementRequested(body(told), day(told, "dueOn"));
            case STATEMENT_REGISTERED ->
                says.statementRegistered(body(told), words.of(StatementAnswer.valueOf(get(told, "answer"))));
            case STATEMENT_DELAYED -> says.statementDelayed(body(told), day(told, "until"));
            case STATEMENT_QUESTION_ASKED -> says.statementQuestion(body(told));
            case STATEMENT_QUESTION_ANSWERED -> says.statementQuestionAnswered(body(told));
            case STATEMENT_REMINDED -> says.statementReminded(body(told), day(told, "dueOn"));
            case STATEMENT_ESCALATED -> says.statementEscalated(body(told), get(told, "superior"), day(told, "dueOn"));
            case STATEMENT_NOT_NEEDED -> says.statementNotNeeded(body(told), day(told, "agreedOn"));
            case STATEMENT_PUT_TO_APPLICANT -> says.statementPut(body(told), day(told, "commentDueOn"));
            case APPLICANT_COMMENTED -> says.commented(body(told));
            case CHECKED ->
                says.checked(
                        get(told, "ruleBase"),
                        texts.of(AssessmentMessages.class).conclusion(get(told, "conclusion")));
            case OUTCOME_STATED -> says.stated(get(told, "question"), outcome(get(told, "outcome")));
            case PROPOSED -> says.proposed();
            case SENT_BACK -> says.sentBack(get(told, "comment"));
            case APPROVED -> says.approved();
            case LICENCE_GRANTED -> says.granted(get(told, "number"));
            case REFUSED -> says.refused();
            case REJECTED -> says.rejected();
            case DOCUMENT_MADE -> says.documentMade(get(told, "title"));
            case NOTICE_QUEUED -> says.noticeQueued(get(told, "recipient"));
            case RECOMMENDED -> says.recommended(decider(told));
            case RESOLVED -> says.resolved(decider(told), day(told, "on"), get(told, "number"), get(told, "other"));
            case APPEAL_RECEIVED -> says.appealReceived(get(told, "inTime").equals("true"));
            case APPEAL_PROPOSED -> says.appealProposed();
            case APPEAL_FORWARDED -> says.appealForwarded(get(told, "body"));
            case APPEAL_CHANGED -> says.appealChanged();
            case APPEAL_REJECTED -> says.appealRejected();
            case APPEAL_DECIDED -> says.appealDecided(get(told, "body"), day(told, "on"), get(told, "outcome"));
            case SUSPENSION_DECIDED ->
                says.suspensionDecided(get(told, "granted").equals("true"));
            case LETTER_SENT -> says.letterSent(get(told, "title"), get(told, "channel"));
            case LETTER_NOT_SENT -> says.letterNotSent();
            case REMINDER_SENT -> says.reminderSent();
            case VIOLATION_RECORDED -> says.violationRecorded(violation(told), get(told, "points"));
            case VIOLATION_CHANGED -> says.violationChanged(violation(told));
            case VIOLATION_REMOVED -> says.violationRemoved(violation(told));
            case NOTICE_SENT -> says.noticeSent(day(told, "dueOn"));
            case HOLDER_COMMENTED -> says.holderCommented();
            case POINTS_GIVEN -> says.pointsGiven(get(told, "points"), get(told, "after"));
            case NO_POINTS -> says.noPoints();
            case WITHDRAWAL_DECIDED -> says.withdrawalDecided(day(told, "from"), lastDay(told));
            case NOT_WITHDRAWN -> says.notWithdrawn();
            case WITHDRAWAL_MOVED -> says.withdrawalMoved(day(told, "from"), lastDay(told));
            case WITHDRAWAL_EXECUTED -> says.withdrawalExecuted(day(told, "on"));
            case WITHDRAWAL_CONTROLLED -> says.withdrawalControlled(day(told, "on"), get(told, "control"));
            case BASIS_CHANGED -> says.basisChanged(get(told, "points"), get(told, "days"));
            case FEE_FIXED -> says.feeFixed(get(told, "amount").replace('.', ','));
            case EVENT_REPORTED -> says.eventReported();
            case SET_ASIDE -> says.setAside(get(told, "by"));
            case SUSPENDED -> says.suspended();
            case RESUMED -> says.resumed();
            case WITHDRAWN -> says.withdrawn(is(told, "byApplicant"), day(told, "writtenOn"), get(told, "reason"));
        };
    }

    private String violation(Map<String, String> told) {
        return words.of(ViolationKind.valueOf(get(told, "kind")));
    }

    private String lastDay(Map<String, String> told) {
        return get(told, "to").isEmpty() ? "" : day(told, "to");
    }

    private static String get(Map<String, String> told, String name) {
        return told.getOrDefault(name, "");
    }

    private static boolean is(Map<String, String> told, String name) {
        return "true".equals(told.get(name));
    }

    private String relation(Map<String, String> told) {
        return texts.of(RelatedMessages.class).kind(RelationKind.valueOf(get(told, "kind")), is(told, "forward"));
    }

    private String role(Map<String, String> told) {
        return texts.of(CasePartyMessages.class).role(CasePartyRole.valueOf(get(told, "role")));
    }

    private String day(Map<String, String> told, String name) {
        return told.containsKey(name)
                ? Formats.date(
                        LocalDate.parse(told.get(name)), page.getLanguage().locale())
                : "";
    }

    private String body(Map<String, String> told) {
        StatementBody body = StatementBody.valueOf(get(told, "body"));
        return body == StatementBody.OTHER ? get(told, "bodyName") : words.of(body);
    }

    /** The body by its own name, or by its kind. */
    private String decider(Map<String, String> told) {
        String name = get(told, "name");
        return name.isEmpty() ? words.of(DecidingBody.valueOf(get(told, "body"))) : name;
    }

    private String outcome(String outcome) {
        AssessmentMessages says = texts.of(AssessmentMessages.class);
        return outcome.equals("DEPARTURE") ? says.departure() : says.outcome(outcome);
    }

    /** A fact as {@link CaseFacts#lines} wrote it, in words. */
    private String value(String fact, String line) {
        AssessmentMessages says = texts.of(AssessmentMessages.class);
        if (line.isEmpty()) {
            return "";
        }
        return switch (fact) {
            case "zone" -> words.of(Zone.valueOf(line));
            case "foodServiceLicence" -> words.of(FoodServiceLicence.valueOf(line));
            case "noiseNuisance", "familyCampsite", "terraceOfRestaurant" ->
                line.equals("true") ? says.yes() : says.no();
            case "nearby" ->
                line.equals("NOTHING")
                        ? says.nothingNearby()
                        : Arrays.stream(line.split("; ")).map(this::nearby).collect(Collectors.joining("; "));
            default -> words.of(Conduct.valueOf(line));
        };
    }

    private String nearby(String near) {
        String[] parts = near.split("\\|", 3);
        return words.of(NearbyKind.valueOf(parts[0])) + " " + parts[2] + " (" + parts[1] + " m)";
    }
}
