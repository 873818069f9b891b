package no.bevilling.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.ApplicationForm;
import no.bevilling.application.ApplicationView;
import no.bevilling.application.Applications;
import no.bevilling.audit.Audit;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.municipality.Municipalities;
import no.bevilling.party.IdentityNumbers;
import no.bevilling.party.Person;
import no.bevilling.platform.Texts;
import no.bevilling.rules.fact.StatementBody;

/** Gathers what a consulted body needs of a case, and writes down that it was shown. Runs in the case's transaction. */
@ApplicationScoped
class BodyCaseViews {
    /** Who looks at the conduct of people (alkoholloven §§ 1-7b, 1-7c, 1-15), and so must know who they are. */
    private static final Set<StatementBody> LOOK_AT_PEOPLE =
            Set.copyOf(EnumSet.of(StatementBody.POLICE, StatementBody.TAX, StatementBody.CUSTOMS));

    private static final DateTimeFormatter BORN = DateTimeFormatter.ofPattern("ddMMyy");

    @Inject
    BodyAnswers answers;

    @Inject
    ConsultedBodies bodies;

    @Inject
    Statements statements;

    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    Applications applications;

    @Inject
    IdentityNumbers numbers;

    @Inject
    Municipalities municipalities;

    @Inject
    Texts texts;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * @param number the municipality's number in the path
     * @param withNumbers whether the body asks to see identity numbers; each that is shown stands in the audit log
     */
    BodyCaseView of(UUID statementId, String number, boolean withNumbers, SignedInAccount account) {
        Statement statement = answers.get(statementId, account);
        LicensingCase about = cases.get(statement.caseId);
        impartiality.require(about, account);
        audit.saw("statement", statementId);
        ApplicationView told = applications.handedIn(about.applicationId);
        boolean people = LOOK_AT_PEOPLE.contains(statement.body);
        ApplicationView needed = needed(told, people);
        boolean shown = people && withNumbers;
        return new BodyCaseView(
                "/k/" + number + "/uttalelser/" + statementId,
                municipalities.byId(about.municipalityId).orElseThrow().name(),
                about.number(),
                bodies.get(statement.bodyId).name,
                about.kind,
                about.licenceType,
                told.answers().place() == null ? "" : told.answers().place().name(),
                statement.requestedOn,
                statement.dueOn,
                statement.promisedOn,
                ChronoUnit.DAYS.between(LocalDate.now(clock), statement.expectedOn()),
                statement.mandatory,
                statement.law.isEmpty() ? Statements.LAW : statement.law,
                answers.mayAnswer(statement),
                given(statement),
                statements.questions(statementId).stream()
                        .map(BodyCaseView.Asked::of)
                        .toList(),
                needed,
                people ? numbers(told, shown) : Map.of(),
                people && !shown && told.persons().values().stream().anyMatch(person -> person.identityNumberGiven()),
                statement.version);
    }

    /** Without whom to telephone and how much is sold; without people where nobody looks at conduct. */
    private static ApplicationView needed(ApplicationView told, boolean people) {
        ApplicationForm form = told.answers().withTurnover(null);
        return told.reduced(people ? form : form.withPeople(null), people ? told.persons() : Map.of(), List.of());
    }

    private Map<UUID, String> numbers(ApplicationView told, boolean shown) {
        Map<UUID, String> all = new HashMap<>();
        told.persons().forEach((id, person) -> {
            if (!person.identityNumberGiven()) {
                String born = person.birthDate() == null ? "" : BORN.format(person.birthDate());
                all.put(id, born.isEmpty() ? "" : texts.of(PortalMessages.class).numberNotGiven(born));
            } else if (shown) {
                Person known = Person.findById(TenantKey.of(id));
                all.put(id, numbers.open(new IdentityNumbers.Sealed(known.identityNumber, known.identityKeyId)));
                audit.saw("identity number", id);
            } else {
                all.put(id, person.birthDate() == null ? "•••••" : BORN.format(person.birthDate()) + " •••••");
            }
        });
        return all;
    }

    private static BodyCaseView.Given given(Statement statement) {
        return statement.answer == null
                ? null
                : new BodyCaseView.Given(
                        statement.answer,
                        statement.text,
                        statement.confidentialText,
                        statement.confidentialBecause,
                        statement.answeredByName,
                        statement.answeredAt,
                        statement.receivedOn);
    }
}
