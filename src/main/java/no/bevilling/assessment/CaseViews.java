package no.bevilling.assessment;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.ApplicationForm;
import no.bevilling.application.ApplicationView;
import no.bevilling.application.Applications;
import no.bevilling.casework.ApplicantTasks;
import no.bevilling.casework.CaseDeadlines;
import no.bevilling.casework.CaseFolders;
import no.bevilling.casework.CaseHead;
import no.bevilling.casework.CaseTurns;
import no.bevilling.casework.Completeness;
import no.bevilling.casework.HolderHistory;
import no.bevilling.casework.ImpartialityStatements;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.consultation.Agreement;
import no.bevilling.consultation.Agreements;
import no.bevilling.consultation.Statement;
import no.bevilling.consultation.StatementView;
import no.bevilling.consultation.Statements;
import no.bevilling.consultation.Waiver;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxNotice;
import no.bevilling.document.OutboxStatus;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;
import no.bevilling.platform.Words;
import no.bevilling.rules.Language;
import no.bevilling.rules.fact.Conduct;
import no.bevilling.rules.fact.StatementBody;

/** Gathers what the pages about a case show. Runs in the case's transaction. */
@ApplicationScoped
class CaseViews {
    private static final int RECENT_EVENTS = 20;
    private static final int ALL_EVENTS = 500;
    private static final DateTimeFormatter BORN = DateTimeFormatter.ofPattern("ddMMyy");

    @Inject
    Applications applications;

    @Inject
    Assessments assessments;

    @Inject
    Blockers blockers;

    @Inject
    FactRecording recorded;

    @Inject
    Statements statements;

    @Inject
    Agreements agreements;

    @Inject
    CaseFolders folders;

    @Inject
    CaseTurns turns;

    @Inject
    Completeness completeness;

    @Inject
    CaseDeadlines deadlines;

    @Inject
    ApplicantTasks tasks;

    @Inject
    ImpartialityStatements ties;

    @Inject
    Clock clock;

    @Inject
    Timeline timeline;

    @Inject
    EventSentences sentences;

    @Inject
    CheckViews checkViews;

    @Inject
    @Any
    Instance<HolderHistory> histories;

    @Inject
    PageContext page;

    @Inject
    Texts texts;

    @Inject
    Words words;

    CaseView of(LicensingCase found, String number, SignedInAccount reader, boolean allEvents) {
        CaseHead head = CaseHead.of(found, number);
        Optional<Assessment> assessment = assessments.of(found, language());
        ApplicationView application = applications.handedIn(found.applicationId);
        int most = allEvents ? ALL_EVENTS : RECENT_EVENTS;
        List<EventSentences.Line> events = timeline.newestFirst(found.id, Page.of(0, most + 1)).stream()
                .map(sentences::of)
                .toList();
        return new CaseView(
                head,
                found.premisesId,
                handler(found),
                deadlines.today(found),
                deadlines.leadTime(found).orElse(null),
                completeness.receivedOn(found),
                OutboxMessage.count(
                        "caseId = ?1 and notice = ?2 and status <> ?3",
                        found.id,
                        OutboxNotice.LETTER,
                        OutboxStatus.SENT),
                OutboxMessage.count(
                                "caseId = ?1 and notice = ?2 and status <> ?3",
                                found.id,
                                OutboxNotice.RECEIPT,
                                OutboxStatus.SENT)
                        > 0,
                found.isOpen() && reader.has(found.municipalityId, Role.CASEWORKER),
                ties.of(found.id, reader.id()).isEmpty(),
                reader.id(),
                found.isOpen() ? stops(head, blockers.of(found, assessment)) : List.of(),
                assessment.map(checkViews::of).orElse(null),
                tasks(found),
                application,
                masked(application),
                facts(found, application.answers()),
                statements.of(found.id).stream().map(this::statement).toList(),
                agreements.waived(found.id).stream().map(this::notAsked).toList(),
                folders.of(found, reader),
                reader.has(found.municipalityId, Role.CASEWORKER),
                turns.mayWithdraw(found),
                turns.mayReopen(found),
                Document.<Document>list("caseId = ?1 order by madeAt, id", found.id).stream()
                        .map(paper -> new CaseView.Paper(paper.id, paper.kind, paper.title, paper.madeAt))
                        .toList(),
                events.subList(0, Math.min(most, events.size())),
                events.size() > most,
                histories.stream()
                        .flatMap(history -> history.of(found).stream())
                        .toList());
    }

    private List<CaseView.Asked> tasks(LicensingCase found) {
        LocalDate today = LocalDate.now(clock);
        return tasks.of(found.id).stream()
                .map(task -> new CaseView.Asked(task, task.isOpen() && today.isAfter(task.dueOn)))
                .toList();
    }

    /** The language that findings are worded in for this reader. */
    Language language() {
        return Language.valueOf(page.getLanguage().name());
    }

    private static String handler(LicensingCase found) {
        return found.handlerId == null
                ? null
                : Account.<Account>findByIdOptional(found.handlerId)
                        .map(account -> account.displayName)
                        .orElse(null);
    }

    private List<CaseView.Stop> stops(CaseHead head, List<Blocker> blockers) {
        return blockers.stream()
                .map(stop -> new CaseView.Stop(stop.kind(), name(stop), stop.until(), stop.count(), href(head, stop)))
                .toList();
    }

    private String href(CaseHead head, Blocker stop) {
        return head.href()
                + switch (stop.kind()) {
                    case NOT_COMPLETE -> "/komplett";
                    case QUESTION_OPEN -> "/sporsmal/" + stop.task();
                    case SUB_TASK_OPEN -> "/deloppgaver/" + stop.task();
                    case STATEMENT_NOT_REQUESTED -> "/uttalelser/ny";
                    case STATEMENT_MISSING, COMMENT_TIME_RUNS -> "/uttalelser/" + statementOf(head.id(), stop);
                    case NOT_PUT_TO_APPLICANT -> "/uttalelser/" + statementOf(head.id(), stop) + "/forelegg";
                    case NOT_CHECKED, CHECK_OUTDATED, RULES_DEFECT, CRITERIA_OPEN -> "/regelkontroll";
                };
    }

    private String name(Blocker stop) {
        return stop.kind() == Blocker.Kind.SUB_TASK_OPEN ? stop.bodyName() : name(stop.body(), stop.bodyName());
    }

    private UUID statementOf(UUID caseId, Blocker stop) {
        return statements.of(caseId).stream()
                .filter(statement -> statement.body == stop.body() && statement.bodyName.equals(stop.bodyName()))
                .findFirst()
                .orElseThrow()
                .id;
    }

    private CaseView.NotAsked notAsked(Waiver waiver) {
        Agreement agreement = Agreement.findById(TenantKey.of(waiver.agreementId));
        return new CaseView.NotAsked(
                words.of(waiver.body), agreement.validFrom, agreement.reference, waiver.guests, waiver.hours);
    }

    private StatementView statement(Statement statement) {
        return StatementView.of(statement, name(statement.body, statement.bodyName), statements);
    }

    private String name(StatementBody body, String bodyName) {
        return body == null ? "" : body == StatementBody.OTHER ? bodyName : words.of(body);
    }

    /** The day of birth is known; the five last digits nobody needs on this page. */
    private static Map<UUID, String> masked(ApplicationView application) {
        Map<UUID, String> masked = new HashMap<>();
        application
                .persons()
                .forEach((id, person) -> masked.put(
                        id,
                        person.identityNumberGiven() && person.birthDate() != null
                                ? BORN.format(person.birthDate()) + " •••••"
                                : ""));
        return masked;
    }

    FactsView facts(LicensingCase found, ApplicationForm answers) {
        Optional<CaseFactSheet> sheet = recorded.of(found.id);
        CaseFacts facts = sheet.map(known -> known.facts).orElse(CaseFacts.none());
        return new FactsView(
                facts,
                people(facts, answers),
                sheet.map(known -> known.recordedByName).orElse(""),
                sheet.map(known -> known.recordedAt).orElse(null),
                sheet.map(known -> known.version).orElse(FactRecording.NOTHING_YET));
    }

    private List<FactsView.Named> people(CaseFacts facts, ApplicationForm answers) {
        AssessmentMessages says = texts.of(AssessmentMessages.class);
        List<FactsView.Named> all = new ArrayList<>();
        if (answers.holder() != null) {
            all.add(named("holderConduct", says.holder(answers.holder().name()), facts.holderConduct()));
        }
        ApplicationForm.People people = answers.people();
        if (people == null) {
            return all;
        }
        if (people.manager() != null) {
            all.add(named("managerConduct", says.manager(people.manager().name()), facts.managerConduct()));
        }
        if (people.deputy() != null && !Boolean.TRUE.equals(people.deputyExemption())) {
            all.add(named("deputyConduct", says.deputy(people.deputy().name()), facts.deputyConduct()));
        }
        List<ApplicationForm.Influential> influential = people.influential() == null ? List.of() : people.influential();
        for (int i = 0; i < influential.size(); i++) {
            String key = CheckQuestion.key(influential.get(i), i);
            all.add(named(
                    "influentialConduct." + key,
                    says.influential(influential.get(i).name()),
                    facts.influentialConduct().get(key)));
        }
        return all;
    }

    private static FactsView.Named named(String field, String label, Conduct conduct) {
        return new FactsView.Named(field, label, conduct);
    }
}
