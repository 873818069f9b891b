package no.bevilling.foodservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.ApplicationForm;
import no.bevilling.application.Applications;
import no.bevilling.assessment.HumanOutcome;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Completeness;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.consultation.Statement;
import no.bevilling.consultation.Statements;
import no.bevilling.database.TenantKey;
import no.bevilling.foodservice.FoodServiceQuestions.Found;
import no.bevilling.knowledgetest.Certificates;
import no.bevilling.knowledgetest.TestKind;
import no.bevilling.party.Person;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.Language;
import no.bevilling.rules.NationalNumbers;
import no.bevilling.rules.RuleChecks;
import no.bevilling.rules.fact.StatementBody;

/** The questions of serveringsloven in a case: what the product finds, what a person has answered, and what is open. */
@ApplicationScoped
public class FoodServiceChecks {
    static final int LONGEST_REASON = 4000;

    @Inject
    RuleChecks rules;

    @Inject
    Cases cases;

    @Inject
    Applications applications;

    @Inject
    Completeness completeness;

    @Inject
    Statements statements;

    @Inject
    Certificates certificates;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * A question as it stands.
     *
     * @param human what a person answered; null where nobody has, or nobody is asked
     */
    public record Answered(Found found, HumanOutcome human) {
        /** MET, NOT_MET or UNDECIDED. */
        public Outcome outcome() {
            return found.outcome() != Outcome.UNDECIDED || human == null
                    ? found.outcome()
                    : Outcome.valueOf(human.outcome);
        }

        /** Whether nobody has answered yet. */
        public boolean isOpen() {
            return outcome() == Outcome.UNDECIDED;
        }

        public String id() {
            return found.question().id();
        }

        public String question(Language language) {
            return found.question().text().in(language);
        }

        /** Why it stands as it does; empty while nobody has answered. */
        public String answer(Language language) {
            return switch (found.outcome()) {
                case MET -> found.question().met().in(language, found.values());
                case NOT_MET -> found.question().notMet().in(language, found.values());
                default -> human == null ? "" : human.reason;
            };
        }
    }

    /** Every question of the act, in its order. */
    public List<Answered> of(LicensingCase about) {
        Map<String, HumanOutcome> human = newest(about.id);
        return questions().answered(facts(about)).stream()
                .map(found -> new Answered(
                        found, found.isForPerson() ? human.get(found.question().id()) : null))
                .toList();
    }

    /** The day before which conduct is too old to be held against anybody (serveringsloven § 6). */
    public LocalDate conductSince(LicensingCase about) {
        return questions().conductSince(completeness.receivedOn(about));
    }

    /** What is known in the case. */
    FoodServiceFacts facts(LicensingCase about) {
        ApplicationForm told = applications.handedIn(about.applicationId).answers();
        ApplicationForm.Responsible leader = told.generalManager();
        Person person =
                leader == null || leader.personId() == null ? null : Person.findById(TenantKey.of(leader.personId()));
        String code = told.foodService() == null ? null : told.foodService().certificate();
        Optional<Statement> police = statements.of(about.id).stream()
                .filter(statement -> statement.body == StatementBody.POLICE && statement.answer != null)
                .findFirst();
        return new FoodServiceFacts(
                completeness.receivedOn(about),
                about.completeOn,
                person == null ? null : person.birthDate,
                person == null || code == null
                        ? null
                        : certificates
                                .held(code, TestKind.ESTABLISHMENT, person)
                                .map(certificate -> certificate.code())
                                .orElse(null),
                police.map(statement -> statement.answer).orElse(null),
                police.map(statement -> statement.receivedOn).orElse(null));
    }

    /**
     * A person answers a question that the product leaves to one.
     *
     * @param outcome MET or NOT_MET
     * @param reason why; needed
     * @throws ProblemException 404 for no question of the act, 409 for one that the product answers, 400 for what is missing
     */
    public void state(UUID caseId, String question, Outcome outcome, String reason, SignedInAccount actor) {
        LicensingCase about = cases.toWorkOn(caseId, actor);
        Answered answered = of(about).stream()
                .filter(one -> one.id().equals(question))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("The act has no such question."));
        if (!answered.found().isForPerson()) {
            throw ProblemException.conflict("This question is not for a person to answer.");
        }
        if (outcome != Outcome.MET && outcome != Outcome.NOT_MET) {
            throw ProblemException.invalid("outcome", "Must be MET or NOT_MET");
        }
        if (!TypedForm.isText(reason, LONGEST_REASON)) {
            throw ProblemException.invalid(List.of(
                    new Problem.Field("reason", "Must be a text of at most " + LONGEST_REASON + " characters")));
        }
        HumanOutcome stated = new HumanOutcome();
        stated.caseId = caseId;
        stated.criterionId = question;
        stated.outcome = outcome.name();
        stated.reason = reason.strip();
        stated.statedBy = actor.id();
        stated.statedByName = actor.displayName();
        stated.statedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        stated.persistAndFlush();
        timeline.record(
                caseId,
                CaseEventKind.OUTCOME_STATED,
                actor,
                Map.of("question", answered.question(Language.NB), "outcome", outcome.name()));
    }

    /** Keeps the questions with their answers as they stand now. */
    StoredFoodServiceCheck store(LicensingCase about, SignedInAccount actor) {
        StoredFoodServiceCheck kept = new StoredFoodServiceCheck();
        kept.caseId = about.id;
        kept.checkedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        kept.checkedBy = actor.id();
        kept.caseDate = completeness.receivedOn(about);
        kept.rulesVersion = rules.numbers().version();
        kept.facts = facts(about).lines();
        kept.outcomes = of(about).stream()
                .map(answered -> new StoredFoodServiceCheck.Answer(
                        answered.id(),
                        answered.outcome().name(),
                        answered.answer(Language.NB),
                        answered.human() == null ? "" : answered.human().statedByName))
                .toList();
        kept.persistAndFlush();
        return kept;
    }

    /** Whether the answers are still those that were kept. */
    boolean isCurrent(LicensingCase about, StoredFoodServiceCheck kept) {
        List<String> now =
                of(about).stream().map(one -> one.id() + " " + one.outcome()).toList();
        return kept.outcomes.stream()
                .map(one -> one.question() + " " + one.outcome())
                .toList()
                .equals(now);
    }

    NationalNumbers numbers() {
        return rules.numbers();
    }

    private FoodServiceQuestions questions() {
        return new FoodServiceQuestions(rules.numbers());
    }

    private static Map<String, HumanOutcome> newest(UUID caseId) {
        return HumanOutcome.<HumanOutcome>list("caseId = ?1 order by statedAt, id", caseId).stream()
                .collect(java.util.stream.Collectors.toMap(
                        stated -> stated.criterionId, stated -> stated, (before, after) -> after));
    }
}
