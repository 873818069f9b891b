package no.bevilling.knowledgetest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.bevilling.account.Account;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseNumbers;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.DocumentCodes;
import no.bevilling.party.Person;
import no.bevilling.party.Persons;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.Dated;
import no.bevilling.rules.RuleChecks;

/**
 * Knowledge tests from the request to the proof (alkoholforskriften chapter 5, serveringsloven § 5). The municipality holds
 * one within two months of the request; the fee is paid beforehand for each attempt; the test is taken elsewhere.
 */
@ApplicationScoped
public class KnowledgeTests {
    static final int LONGEST_NAME = 200;
    static final int LONGEST_TEXT = 1000;
    private static final int MOST_SEATS = 1000;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final String GRANT = """
            insert into role_grant (account_id, municipality_id, role) values (:account, :municipality, :role)
            on conflict do nothing
            """;
    private static final List<TestStatus> OPEN = List.of(TestStatus.REQUESTED, TestStatus.INVITED);

    @Inject
    EntityManager entities;

    @Inject
    RuleChecks rules;

    @Inject
    CaseNumbers numbers;

    @Inject
    Persons persons;

    @Inject
    DocumentCodes codes;

    @Inject
    TestPapers papers;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What is asked for.
     *
     * @param sessionId when to take it; null where none suits
     * @param identityNumber eleven digits
     * @param email empty where letters come by post
     */
    public record Booking(
            TestKind kind, UUID sessionId, String name, String identityNumber, String email, String postalAddress) {}

    /** A date with the seats that are left. */
    public record Free(TestSession session, int left) {}

    /** Which tests a list shows. */
    public enum View {
        /** Those that something is still to happen with, the one that is due first on top. */
        OPEN,
        ALL
    }

    /** The fee of a kind on a day, NOK; empty where no rule sets one (§ 5-6). */
    public Optional<Integer> fee(TestKind kind, LocalDate on) {
        return kind.isOfAlcoholRegulation() ? number("knowledge-test-fee-kroner", on) : Optional.empty();
    }

    /** The minutes that are set aside for it (§ 5-4); empty where no rule says. */
    public Optional<Integer> minutes(TestKind kind, LocalDate on) {
        return kind.isOfAlcoholRegulation() ? number("knowledge-test-minutes", on) : Optional.empty();
    }

    /** How many right answers others say are needed, and where they say it; nothing is decided by it here. */
    public Optional<Dated.Known<Integer>> passMark(TestKind kind, LocalDate on) {
        Dated<Integer> mark = rules.numbers()
                .number(
                        kind == TestKind.ESTABLISHMENT ? "establishment-test-pass-mark" : "knowledge-test-pass-mark",
                        on);
        return mark instanceof Dated.Known<Integer> known ? Optional.of(known) : Optional.empty();
    }

    private Optional<Integer> number(String id, LocalDate on) {
        return rules.numbers().number(id, on).known();
    }

    /** The dates to come that are not called off, the first one first, with the seats left. */
    public List<Free> toCome() {
        List<TestSession> sessions = TestSession.list(
                "startsAt > ?1 and cancelledAt is null order by startsAt, id", LocalDateTime.now(clock));
        Map<UUID, Long> taken = taken(sessions.stream().map(one -> one.id).toList());
        return sessions.stream()
                .map(one ->
                        new Free(one, one.seats - taken.getOrDefault(one.id, 0L).intValue()))
                .toList();
    }

    private Map<UUID, Long> taken(List<UUID> sessions) {
        Map<UUID, Long> taken = new HashMap<>();
        if (!sessions.isEmpty()) {
            entities.createQuery(
                            "select t.sessionId, count(t) from KnowledgeTest t where t.sessionId in :ids"
                                    + " and t.status <> :cancelled group by t.sessionId",
                            Object[].class)
                    .setParameter("ids", sessions)
                    .setParameter("cancelled", TestStatus.CANCELLED)
                    .getResultList()
                    .forEach(row -> taken.put((UUID) row[0], (Long) row[1]));
        }
        return taken;
    }

    /** A date that is set. */
    public Optional<TestSession> session(UUID id) {
        return id == null ? Optional.empty() : TestSession.findByIdOptional(TenantKey.of(id));
    }

    /** @throws ProblemException 404, also for one of another municipality */
    public KnowledgeTest get(UUID id) {
        return KnowledgeTest.<KnowledgeTest>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such test in this municipality."));
    }

    /** One's own attempts here, the newest first. */
    public List<KnowledgeTest> own(SignedInAccount account) {
        return KnowledgeTest.list("accountId = ?1 order by requestedOn desc, id", account.id());
    }

    public long count(View view) {
        return view == View.ALL ? KnowledgeTest.count() : KnowledgeTest.count("status in ?1", OPEN);
    }

    /** A part of a list; {@code page} begins with 0. */
    public List<KnowledgeTest> list(View view, int page, int size) {
        return (view == View.ALL
                        ? KnowledgeTest.<KnowledgeTest>find("order by testYear desc, testSequence desc")
                        : KnowledgeTest.<KnowledgeTest>find("status in ?1 order by dueOn, id", OPEN))
                .page(page, size)
                .list();
    }

    /**
     * Sets a date.
     *
     * @throws ProblemException 400 naming what is wrong; 403 to who is no caseworker here
     */
    public TestSession addSession(LocalDateTime startsAt, String place, Integer seats, SignedInAccount actor) {
        requireCaseworker(actor);
        List<Problem.Field> wrong = new ArrayList<>();
        if (startsAt == null || !startsAt.isAfter(LocalDateTime.now(clock))) {
            wrong.add(new Problem.Field("startsAt", "Must be a day and an hour to come"));
        }
        if (!TypedForm.isText(place, LONGEST_NAME)) {
            wrong.add(new Problem.Field("place", "Must say where"));
        }
        if (seats == null || seats < 1 || seats > MOST_SEATS) {
            wrong.add(new Problem.Field("seats", "Must be from 1 to " + MOST_SEATS));
        }
        refuse(wrong);
        TestSession session = new TestSession();
        session.startsAt = startsAt;
        session.place = place.strip();
        session.seats = seats;
        session.persistAndFlush();
        audit.changed("knowledge test session", session.id, "set");
        return session;
    }

    /** Calls a date off: who was to come is to be given another one. */
    public void cancelSession(UUID id, int version, SignedInAccount actor) {
        requireCaseworker(actor);
        TestSession session = session(id).orElseThrow(() -> ProblemException.notFound("There is no such date."));
        requireVersion(version, session.version);
        session.cancelledAt = now();
        session.persistAndFlush();
        KnowledgeTest.<KnowledgeTest>list("sessionId = ?1 and status in ?2", id, OPEN)
                .forEach(test -> {
                    test.sessionId = null;
                    test.status = TestStatus.REQUESTED;
                });
        audit.changed("knowledge test session", id, "called off");
    }

    /**
     * Books an attempt.
     *
     * @param account who books for themselves; null where the municipality writes it down, as it does for inspectors
     * @throws ProblemException 400 naming what is wrong; a session without a seat left is {@code session}
     */
    public KnowledgeTest book(Booking asked, SignedInAccount account) {
        List<Problem.Field> wrong = flaws(asked, account != null);
        refuse(wrong);
        LocalDate today = LocalDate.now(clock);
        takeSeat(asked.sessionId(), null);
        KnowledgeTest test = new KnowledgeTest();
        test.testYear = today.getYear();
        test.testSequence = numbers.next("KNOWLEDGE_TEST", today.getYear());
        test.accountId = account == null ? null : account.id();
        test.personId = persons.keep(null, asked.name().strip(), null, digits(asked.identityNumber()));
        test.kind = asked.kind();
        test.name = asked.name().strip();
        test.email = text(asked.email());
        test.postalAddress = text(asked.postalAddress());
        test.requestedOn = today;
        test.dueOn = asked.kind().isOfAlcoholRegulation()
                ? number("knowledge-test-within-months", today)
                        .map(today::plusMonths)
                        .orElse(null)
                : null;
        test.sessionId = asked.sessionId();
        test.feeKroner = fee(asked.kind(), today).orElse(null);
        test.persistAndFlush();
        if (account != null) {
            entities.createNativeQuery(GRANT)
                    .setParameter("account", account.id())
                    .setParameter("municipality", Tenant.id())
                    .setParameter("role", Role.APPLICANT.name())
                    .executeUpdate();
        }
        audit.changed("knowledge test", test.id, "booked", Map.of("kind", test.kind));
        return test;
    }

    private List<Problem.Field> flaws(Booking asked, boolean forThemselves) {
        List<Problem.Field> wrong = new ArrayList<>();
        if (asked.kind() == null || forThemselves && !TestKind.bookable().contains(asked.kind())) {
            wrong.add(new Problem.Field("kind", "Must be one of the kinds"));
        }
        if (!TypedForm.isText(asked.name(), LONGEST_NAME)) {
            wrong.add(new Problem.Field("name", "Must be a name"));
        }
        if (!persons.mayBe(digits(asked.identityNumber()))) {
            wrong.add(new Problem.Field("identityNumber", "Must be a valid identity number of eleven digits"));
        }
        String email = text(asked.email());
        boolean byPost = TypedForm.isText(asked.postalAddress(), LONGEST_NAME);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches() || email.isEmpty() && !byPost) {
            wrong.add(new Problem.Field("email", "Must be an e-mail address, or a postal address instead"));
        }
        return wrong;
    }

    /** Those who book at the same time wait for each other here, so that no seat is taken twice. */
    private void takeSeat(UUID sessionId, UUID except) {
        if (sessionId == null) {
            return;
        }
        TestSession session = entities.find(TestSession.class, TenantKey.of(sessionId), LockModeType.PESSIMISTIC_WRITE);
        boolean open =
                session != null && session.cancelledAt == null && session.startsAt.isAfter(LocalDateTime.now(clock));
        long taken = open
                ? KnowledgeTest.<KnowledgeTest>list("sessionId = ?1 and status <> ?2", sessionId, TestStatus.CANCELLED)
                        .stream()
                        .filter(test -> !test.id.equals(except))
                        .count()
                : 0;
        if (!open || taken >= session.seats) {
            throw ProblemException.invalid("session", "There is no seat left then");
        }
    }

    /** Gives another date, or the first one; who was called in is to be called in again. */
    public void move(UUID id, int version, UUID sessionId, SignedInAccount actor) {
        KnowledgeTest test = toHandle(id, version, actor);
        if (sessionId == null) {
            throw ProblemException.invalid("session", "Must be one of the dates");
        }
        takeSeat(sessionId, id);
        test.sessionId = sessionId;
        test.status = TestStatus.REQUESTED;
        test.persistAndFlush();
        audit.changed("knowledge test", id, "moved");
    }

    /** The fee has come (§ 5-6: beforehand, for each attempt). */
    public void paid(UUID id, int version, LocalDate on, String reference, SignedInAccount actor) {
        KnowledgeTest test = toHandle(id, version, actor);
        List<Problem.Field> wrong = new ArrayList<>();
        if (on == null || on.isAfter(LocalDate.now(clock))) {
            wrong.add(new Problem.Field("paidOn", "Must be a day until today"));
        }
        if (reference != null && reference.length() > LONGEST_NAME) {
            wrong.add(new Problem.Field("reference", "Must be at most " + LONGEST_NAME + " characters"));
        }
        refuse(wrong);
        test.feePaidOn = on;
        test.feeReference = text(reference);
        test.persistAndFlush();
        audit.changed("knowledge test", id, "paid");
    }

    /** Calls in by letter: by e-mail where there is one, by post elsewhere. */
    public void invite(UUID id, int version, SignedInAccount actor) {
        KnowledgeTest test = toHandle(id, version, actor);
        TestSession session = session(test.sessionId)
                .filter(one -> one.cancelledAt == null)
                .orElseThrow(() -> ProblemException.conflict("There is no date to call in to."));
        papers.invite(test, session, minutes(test.kind, LocalDate.now(clock)).orElse(null), actor);
        test.status = TestStatus.INVITED;
        test.invitedAt = now();
        test.persistAndFlush();
        audit.changed("knowledge test", id, "called in");
    }

    /**
     * Records how it went. A pass makes the proof, with its code, in the same transaction.
     *
     * @param outcome PASSED, FAILED or ABSENT, as the test's own system says
     * @param takenOn the day, until today; null where nobody came
     * @param rightAnswers as that system counts them; null where it is not told
     * @throws ProblemException 409 while the fee that is due beforehand has not come; 403 to the candidate
     */
    public void record(
            UUID id, int version, TestStatus outcome, LocalDate takenOn, Integer rightAnswers, SignedInAccount actor) {
        KnowledgeTest test = toHandle(id, version, actor);
        List<Problem.Field> wrong = new ArrayList<>();
        boolean taken = outcome == TestStatus.PASSED || outcome == TestStatus.FAILED;
        if (!taken && outcome != TestStatus.ABSENT) {
            wrong.add(new Problem.Field("outcome", "Must be PASSED, FAILED or ABSENT"));
        }
        if (taken && (takenOn == null || takenOn.isAfter(LocalDate.now(clock)) || takenOn.isBefore(test.requestedOn))) {
            wrong.add(new Problem.Field("takenOn", "Must be a day from the request until today"));
        }
        if (rightAnswers != null && (rightAnswers < 0 || rightAnswers > MOST_SEATS)) {
            wrong.add(new Problem.Field("rightAnswers", "Must be a number of answers"));
        }
        refuse(wrong);
        if (taken && !test.isFeeSettled()) {
            throw ProblemException.conflict("The fee is paid beforehand (alkoholforskriften § 5-6), and has not come.");
        }
        // Made before anything is changed: whatever is asked of the database writes the changes.
        String code = codes.newCode();
        test.takenOn = taken ? takenOn : null;
        test.rightAnswers = taken ? rightAnswers : null;
        test.recordedBy = actor.id();
        test.recordedByName = actor.displayName();
        test.status = outcome;
        if (outcome == TestStatus.PASSED) {
            test.certificateCode = code;
            test.certificateDocumentId = papers.certify(test, actor).id;
        }
        test.persistAndFlush();
        audit.changed("knowledge test", id, "result recorded", Map.of("outcome", outcome));
    }

    /** The proof was given by mistake: its code says so from now on. */
    public void withdraw(UUID id, int version, String because, SignedInAccount actor) {
        requireCaseworker(actor);
        KnowledgeTest test = get(id);
        requireNotOwn(test, actor);
        requireVersion(version, test.version);
        if (test.status != TestStatus.PASSED || test.certificateWithdrawnAt != null) {
            throw ProblemException.conflict("There is no proof to take back.");
        }
        if (!TypedForm.isText(because, LONGEST_TEXT)) {
            throw ProblemException.invalid("because", "Must be a text of at most " + LONGEST_TEXT + " characters");
        }
        test.certificateWithdrawnAt = now();
        test.certificateWithdrawnBecause = because.strip();
        test.persistAndFlush();
        codes.withdraw(List.of(test.certificateCode));
        audit.changed("knowledge test", id, "proof taken back");
    }

    /** The candidate does not want it any more. */
    public void cancel(UUID id, int version, SignedInAccount actor) {
        cancel(toHandle(id, version, actor));
    }

    /** The candidate calls an own attempt off. */
    public void cancelOwn(UUID id, SignedInAccount account) {
        KnowledgeTest test = get(id);
        if (!account.id().equals(test.accountId)) {
            throw ProblemException.notFound("There is no such test of yours.");
        }
        if (!test.status.isOpen()) {
            throw ProblemException.conflict("It is over.");
        }
        cancel(test);
    }

    private void cancel(KnowledgeTest test) {
        test.status = TestStatus.CANCELLED;
        test.persistAndFlush();
        audit.changed("knowledge test", test.id, "called off");
    }

    private KnowledgeTest toHandle(UUID id, int version, SignedInAccount actor) {
        requireCaseworker(actor);
        KnowledgeTest test = get(id);
        requireNotOwn(test, actor);
        requireVersion(version, test.version);
        if (!test.status.isOpen()) {
            throw ProblemException.conflict("The attempt is over: " + test.status + ".");
        }
        return test;
    }

    /** Nobody handles the own test (forvaltningsloven § 6): not by account, and not by identity number. */
    private static void requireNotOwn(KnowledgeTest test, SignedInAccount actor) {
        Account account = Account.findById(actor.id());
        Person candidate = Person.findById(TenantKey.of(test.personId));
        boolean same = actor.id().equals(test.accountId)
                || account.identityLookup != null && Arrays.equals(account.identityLookup, candidate.identityLookup);
        if (same) {
            throw new ProblemException(Problem.of(403, "Nobody handles the own test (forvaltningsloven § 6)."));
        }
    }

    private static void requireCaseworker(SignedInAccount actor) {
        if (!actor.has(Tenant.id(), Role.CASEWORKER)) {
            throw new ProblemException(Problem.of(403, "Only a caseworker of the municipality does this."));
        }
    }

    private void requireVersion(int ofForm, int stored) {
        if (ofForm != stored) {
            throw new StaleVersionException("", clock.instant());
        }
    }

    private static String digits(String typed) {
        return TypedForm.digits(typed);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static void refuse(List<Problem.Field> wrong) {
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
