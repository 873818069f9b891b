package no.bevilling.foodservice;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.ApplicationView;
import no.bevilling.application.Applications;
import no.bevilling.assessment.EventSentences;
import no.bevilling.casework.ApplicantTasks;
import no.bevilling.casework.CaseAddresses;
import no.bevilling.casework.CaseDeadlines;
import no.bevilling.casework.CaseFolders;
import no.bevilling.casework.CaseHead;
import no.bevilling.casework.CaseTurns;
import no.bevilling.casework.Completeness;
import no.bevilling.casework.ImpartialityStatements;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.casework.Timeline;
import no.bevilling.consultation.Statement;
import no.bevilling.consultation.StatementView;
import no.bevilling.consultation.Statements;
import no.bevilling.document.Document;
import no.bevilling.foodservice.FoodServiceCaseView.Criterion;
import no.bevilling.foodservice.FoodServiceChecks.Answered;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Words;
import no.bevilling.rules.Language;
import no.bevilling.rules.fact.StatementBody;

/** Gathers what the pages of a case about a food-service licence show. Runs in the case's transaction. */
@ApplicationScoped
class FoodServiceCaseViews {
    private static final int RECENT_EVENTS = 20;
    private static final int ALL_EVENTS = 500;
    private static final DateTimeFormatter BORN = DateTimeFormatter.ofPattern("ddMMyy");

    @Inject
    FoodServiceChecks checks;

    @Inject
    FoodServiceStops stops;

    @Inject
    FoodServiceLicences licences;

    @Inject
    Applications applications;

    @Inject
    Statements statements;

    @Inject
    Completeness completeness;

    @Inject
    CaseDeadlines deadlines;

    @Inject
    CaseAddresses addresses;

    @Inject
    ApplicantTasks tasks;

    @Inject
    ImpartialityStatements ties;

    @Inject
    CaseFolders folders;

    @Inject
    CaseTurns turns;

    @Inject
    Timeline timeline;

    @Inject
    EventSentences sentences;

    @Inject
    PageContext page;

    @Inject
    Words words;

    @Inject
    Clock clock;

    FoodServiceCaseView of(LicensingCase about, String number, SignedInAccount reader, boolean allEvents) {
        ApplicationView application = applications.handedIn(about.applicationId);
        int most = allEvents ? ALL_EVENTS : RECENT_EVENTS;
        List<EventSentences.Line> events = timeline.newestFirst(about.id, Page.of(0, most + 1)).stream()
                .map(sentences::of)
                .toList();
        LocalDate today = LocalDate.now(clock);
        return new FoodServiceCaseView(
                CaseHead.of(about, number),
                addresses.of(about.matter, number, about.id),
                about.isOpen() && reader.has(about.municipalityId, Role.CASEWORKER),
                ties.of(about.id, reader.id()).isEmpty(),
                reader.id(),
                handler(about),
                about.premisesId,
                completeness.receivedOn(about),
                deadlines.today(about),
                about.isOpen() ? stops.of(about) : List.of(),
                criteria(about),
                checks.conductSince(about),
                tasks.of(about.id).stream()
                        .map(task -> new FoodServiceCaseView.Asked(task, task.isOpen() && today.isAfter(task.dueOn)))
                        .toList(),
                statements.of(about.id).stream().map(this::statement).toList(),
                application,
                masked(application),
                folders.of(about, reader),
                reader.has(about.municipalityId, Role.CASEWORKER),
                turns.mayWithdraw(about),
                turns.mayReopen(about),
                papers(about.id),
                events.subList(0, Math.min(most, events.size())),
                events.size() > most,
                beside(about, number),
                licences.ofCase(about.id)
                        .map(licence -> new FoodServiceCaseView.Link(
                                licence.licenceNumber, "/k/" + number + "/serveringsbevillinger/" + licence.id))
                        .orElse(null));
    }

    List<Criterion> criteria(LicensingCase about) {
        return checks.of(about).stream().map(this::criterion).toList();
    }

    Criterion criterion(Answered answered) {
        return new Criterion(
                answered.id(),
                answered.question(language()),
                String.join(", ", answered.found().question().law()),
                answered.outcome(),
                answered.answer(language()),
                answered.human() == null ? "" : answered.human().statedByName,
                answered.found().isForPerson());
    }

    List<FoodServiceCaseView.Paper> papers(UUID caseId) {
        return Document.<Document>list("caseId = ?1 order by madeAt, id", caseId).stream()
                .map(paper -> new FoodServiceCaseView.Paper(paper.id, paper.kind, paper.title, paper.madeAt))
                .toList();
    }

    List<EventSentences.Line> events(UUID caseId) {
        return timeline.newestFirst(caseId, Page.of(0, ALL_EVENTS)).stream()
                .map(sentences::of)
                .toList();
    }

    private Language language() {
        return Language.valueOf(page.getLanguage().name());
    }

    private StatementView statement(Statement statement) {
        return StatementView.of(
                statement,
                statement.body == StatementBody.OTHER ? statement.bodyName : words.of(statement.body),
                statements);
    }

    private FoodServiceCaseView.Link beside(LicensingCase about, String number) {
        return LicensingCase.<LicensingCase>find(
                        "applicationId = ?1 and matter = ?2", about.applicationId, Matter.LICENCE_APPLICATION)
                .firstResultOptional()
                .map(other -> new FoodServiceCaseView.Link(
                        other.number() + " " + other.title, addresses.of(other.matter, number, other.id)))
                .orElse(null);
    }

    static String handler(LicensingCase about) {
        return about.handlerId == null
                ? null
                : Account.<Account>findByIdOptional(about.handlerId)
                        .map(account -> account.displayName)
                        .orElse(null);
    }

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
}
