package no.bevilling.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.database.TenantKey;
import no.bevilling.document.AdministrationActs;
import no.bevilling.document.Document;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.OutboxStatus;
import no.bevilling.document.SendingChannel;
import no.bevilling.party.Organisation;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes appeals in: from the one who applied, or on paper through a caseworker (forvaltningsloven § 32). */
@ApplicationScoped
public class Appeals {
    static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NAME = 200;
    private static final AdministrationActs ACTS = AdministrationActs.standard();

    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    StandingDecisions standing;

    @Inject
    AppealBodies bodies;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** How many days a letter is reckoned to be on its way by post, where nobody knows when it came. */
    @ConfigProperty(name = "bevilling.appeal.postal-days")
    int postalDays;

    /**
     * What an appeal says.
     *
     * @param wanted the change that is asked for; needed (§ 32)
     * @param grounds why; good to have
     * @param suspension whether the decision is asked to wait (§ 42)
     */
    public record Content(String wanted, String grounds, boolean suspension) {}

    /**
     * An appeal that came on paper or by e-mail.
     *
     * @param appellant who appeals; empty: the applicant
     * @param sentOn the day it was given to the post, or came by e-mail (§ 30)
     * @param receivedOn the day it came in
     * @param reachedOn when the decision reached the appellant; null: as far as the product knows
     */
    public record Registered(
            String appellant, LocalDate sentOn, LocalDate receivedOn, LocalDate reachedOn, Content content) {}

    /** The newest appeal of a case. */
    public Optional<Appeal> newest(UUID caseId) {
        return Appeal.<Appeal>find("caseId = ?1 order by receivedAt desc, id", caseId)
                .firstResultOptional();
    }

    /** The decision that can be appealed against: the one that stands. */
    public Optional<AppealableDecision> appealable(UUID caseId) {
        return standing.of(caseId);
    }

    /** The party's own page of the case; empty where the account may not appeal when it is signed in. */
    public Optional<String> partysPage(String number, LicensingCase about, UUID account) {
        return standing.partysPage(number, about, account);
    }

    /** Whether the one who applied may appeal here: something has been decided, and no appeal waits. */
    public boolean mayAppeal(LicensingCase about) {
        return !about.appealPending && appealable(about.id).isPresent();
    }

    /** Last day in time for the party, as far as is known. */
    public LocalDate lastDay(LicensingCase about, AppealableDecision decision) {
        return time(decision.decidedOn()).lastDay(reachedOn(about, decision), false);
    }

    /**
     * The one who applied appeals. Signed in, so that it is authenticated (§ 32 b); a late one is taken too, since it may be
     * heard (§ 31).
     *
     * @throws ProblemException 404 to everybody else; 400 naming each field that is wrong; 409 where nothing can be appealed
     */
    public Appeal submit(UUID caseId, Content content, SignedInAccount actor) {
        LicensingCase about = cases.get(caseId);
        if (partysPage("", about, actor.id()).isEmpty()) {
            throw ProblemException.notFound("There is no such case of yours.");
        }
        List<Problem.Field> wrong = wrong(content);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        LocalDate today = LocalDate.now(clock);
        Appeal appeal = begun(about, content, null, today, true);
        appeal.appellant = applicant(about);
        appeal.online = true;
        appeal.accountId = actor.id();
        appeal.receivedAt = now();
        return received(about, appeal, actor);
    }

    /** A caseworker registers one that came on paper or by e-mail. */
    public Appeal register(UUID caseId, Registered typed, SignedInAccount actor) {
        LicensingCase about = cases.get(caseId);
        requireCaseworker(about, actor);
        String name = typed.appellant() == null ? "" : typed.appellant().strip();
        boolean party = name.isEmpty() || name.equals(applicant(about));
        List<Problem.Field> wrong = wrong(typed.content());
        wrong.addAll(wrongDays(about, typed));
        if (name.length() > LONGEST_NAME) {
            wrong.add(new Problem.Field("appellant", "Must be a name"));
        }
        if (!party && typed.reachedOn() == null) {
            wrong.add(new Problem.Field("reachedOn", "Must say when the appellant knew of the decision"));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        Appeal appeal = begun(about, typed.content(), typed.reachedOn(), typed.sentOn(), party);
        appeal.appellant = party ? applicant(about) : name;
        appeal.receivedAt = typed.receivedOn().equals(LocalDate.now(clock))
                ? now()
                : typed.receivedOn()
                        .atTime(LocalTime.NOON)
                        .atZone(clock.getZone())
                        .toInstant();
        return received(about, appeal, actor);
    }

    /** @param known when the decision reached the appellant; null: as far as the product knows */
    private Appeal begun(LicensingCase about, Content content, LocalDate known, LocalDate sentOn, boolean party) {
        AppealableDecision decision = appealable(about.id)
                .filter(stands -> !about.appealPending)
                .orElseThrow(() -> ProblemException.conflict("There is no decision to appeal against, or one waits."));
        AppealBodies.Body body = bodies.of(decision);
        LocalDate reachedOn = known == null ? reachedOn(about, decision) : known;
        boolean other = !party && decision.favourable();
        Appeal appeal = new Appeal();
        appeal.caseId = about.id;
        appeal.decisionId = decision.id();
        appeal.decisionType = decision.type();
        appeal.decidedOn = decision.decidedOn();
        appeal.party = party;
        appeal.sentOn = sentOn;
        appeal.reachedOn = reachedOn;
        appeal.dueOn = time(decision.decidedOn()).lastDay(reachedOn, other);
        appeal.inTime = !sentOn.isAfter(appeal.dueOn);
        appeal.wanted = content.wanted().strip();
        appeal.grounds = content.grounds() == null ? "" : content.grounds().strip();
        appeal.suspensionWanted = content.suspension();
        appeal.bodyName = body.name();
        appeal.legalityOnly = body.legalityOnly();
        return appeal;
    }

    private Appeal received(LicensingCase about, Appeal appeal, SignedInAccount actor) {
        appeal.persist();
        about.appealPending = true;
        about.persistAndFlush();
        timeline.record(
                about.id, CaseEventKind.APPEAL_RECEIVED, actor, Map.of("inTime", String.valueOf(appeal.inTime)));
        return appeal;
    }

    /** The time rules as on the day of the decision. */
    AppealTime time(LocalDate decidedOn) {
        return new AppealTime(ACTS.on(decidedOn), decidedOn);
    }

    /** When the letter reached the party: the day it was sent, and by post some days later; today while it waits. */
    LocalDate reachedOn(LicensingCase about, AppealableDecision decision) {
        Optional<Document> letter = Document.<Document>find(
                        "caseId = ?1 and kind in ?2 order by madeAt desc", about.id, decision.letters())
                .firstResultOptional();
        Optional<OutboxMessage> sent = letter.flatMap(paper -> OutboxMessage.<OutboxMessage>find(
                        "documentId = ?1 and recipient = ?2 and status = ?3",
                        paper.id,
                        OutboxRecipient.APPLICANT,
                        OutboxStatus.SENT)
                .firstResultOptional());
        return sent.filter(message -> message.sentAt != null)
                .map(message -> LocalDate.ofInstant(message.sentAt, clock.getZone())
                        .plusDays(message.channel == SendingChannel.PRINT ? postalDays : 0))
                .orElseGet(() -> LocalDate.now(clock));
    }

    private static List<Problem.Field> wrong(Content content) {
        List<Problem.Field> wrong = new ArrayList<>();
        if (!TypedForm.isText(content.wanted(), LONGEST_TEXT)) {
            wrong.add(new Problem.Field("wanted", "Must say which change is asked for"));
        }
        if (content.grounds() != null && content.grounds().length() > LONGEST_TEXT) {
            wrong.add(new Problem.Field("grounds", "Must be at most " + LONGEST_TEXT + " characters"));
        }
        return wrong;
    }

    private List<Problem.Field> wrongDays(LicensingCase about, Registered typed) {
        LocalDate today = LocalDate.now(clock);
        LocalDate decidedOn =
                appealable(about.id).map(AppealableDecision::decidedOn).orElse(today);
        List<Problem.Field> wrong = new ArrayList<>();
        note(wrong, "sentOn", typed.sentOn(), decidedOn, typed.receivedOn() == null ? today : typed.receivedOn());
        note(wrong, "receivedOn", typed.receivedOn(), decidedOn, today);
        if (typed.reachedOn() != null) {
            note(wrong, "reachedOn", typed.reachedOn(), decidedOn, today);
        }
        return wrong;
    }

    private static void note(List<Problem.Field> wrong, String field, LocalDate day, LocalDate from, LocalDate to) {
        if (day == null || day.isBefore(from) || day.isAfter(to)) {
            wrong.add(new Problem.Field(field, "Must be a day from the decision until today"));
        }
    }

    void requireCaseworker(LicensingCase about, SignedInAccount actor) {
        if (!actor.has(about.municipalityId, Role.CASEWORKER)) {
            throw new ProblemException(Problem.of(403, "Only a caseworker of the municipality prepares appeals."));
        }
        impartiality.require(about, actor);
    }

    private static String applicant(LicensingCase about) {
        return Organisation.<Organisation>findById(TenantKey.of(about.organisationId)).name;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
