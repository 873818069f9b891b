package no.bevilling.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.Impartiality;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.fee.FeeStopped.Reason;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.DecidingBody;
import no.bevilling.rules.fact.ApplicationKind;

/**
 * The fee runs of the municipality of the current transaction: one list for each kind and year, proposed by a caseworker and
 * approved by another person, whole or licence by licence. A run can be gone through again whenever something new has come:
 * what is decided stays decided.
 */
@ApplicationScoped
public class FeeRuns {
    static final int LONGEST_TEXT = 1000;
    static final int LONGEST_NUMBER = 40;
    /** A renewal that is undecided, or a transfer, keeps a licence in force for some months after its period. */
    private static final int YEARS_OF_GRACE = 1;

    /** Who may decide on fees. */
    static final List<DecidingBody> BODIES = List.of(
            DecidingBody.ADMINISTRATION,
            DecidingBody.COUNCIL,
            DecidingBody.EXECUTIVE_COMMITTEE,
            DecidingBody.COMMITTEE,
            DecidingBody.INTERMUNICIPAL_BODY);

    private static final String[] STANDING = Arrays.stream(ApplicationKind.values())
            .filter(kind -> !kind.isEvent())
            .map(Enum::name)
            .toArray(String[]::new);
    private static final String[] EVENTS = {ApplicationKind.SINGLE_OCCASION.name(), ApplicationKind.AMBULATORY.name()};

    private static final String INSERT = """
            insert into fee_line (municipality_id, id, run_id, licence_id, granted_case_id, licence_number, licence_type,
              place, holder, status, settles_id)
            select l.municipality_id, gen_random_uuid(), :run, l.id, l.case_id, l.licence_number, l.licence_type, p.name,
              o.name, 'NOT_RECKONED', %s
            from licence l
            join premises p on p.municipality_id = l.municipality_id and p.id = l.premises_id
            join organisation o on o.municipality_id = l.municipality_id and o.id = l.organisation_id
            %s
            where l.municipality_id = :municipality and %s
              and not exists (select 1 from fee_line f where f.municipality_id = l.municipality_id
                and f.run_id = :run and f.licence_id = l.id)
              and not exists (select 1 from fee_decision d where d.municipality_id = l.municipality_id
                and d.licence_id = l.id and d.year = :year and d.kind = :kind and d.reviewed_at is not null
                and d.review_comment is null and d.set_aside_at is null)
            """;
    private static final String YEARLY = INSERT.formatted(
            "null",
            "",
            "l.granted_as = any(:kinds) and l.period_from <= :last and l.period_to >= :first"
                    + " and p.venue_kind is distinct from 'VINMONOPOLET'");
    private static final String EVENT =
            INSERT.formatted("null", "", "l.granted_as = any(:kinds) and l.period_from between :first and :last");
    private static final String SETTLEMENT = INSERT.formatted(
            "y.id",
            "join fee_decision y on y.municipality_id = l.municipality_id and y.licence_id = l.id and y.year = :year"
                    + " and y.kind = 'YEARLY' and y.reviewed_at is not null and y.review_comment is null"
                    + " and y.set_aside_at is null",
            "true");
    private static final String EVENT_SETTLEMENT = INSERT.formatted(
            "y.id",
            "join fee_decision y on y.municipality_id = l.municipality_id and y.licence_id = l.id and y.year = :year"
                    + " and y.kind = 'EVENT' and y.reviewed_at is not null and y.review_comment is null"
                    + " and y.set_aside_at is null"
                    + " join event_report r on r.municipality_id = l.municipality_id and r.licence_id = l.id",
            "true");

    @Inject
    FeeSettings settings;

    @Inject
    LicencesToPay licences;

    @Inject
    FeeDelegation delegation;

    @Inject
    Impartiality impartiality;

    @Inject
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The runs, the newest year first. */
    public List<FeeRun> all() {
        return FeeRun.list("order by year desc, kind, id");
    }

    public Optional<FeeRun> of(FeeKind kind, int year) {
        return FeeRun.<FeeRun>find("kind = ?1 and year = ?2", kind, year).firstResultOptional();
    }

    /**
     * Starts a run, or goes through it again: licences that have come since are added, and everything that is not proposed yet is
     * reckoned anew.
     *
     * @throws RatesUnknown naming the regulation that must be entered first
     * @throws FeeStopped while something must be done first
     */
    public FeeRun start(FeeKind kind, int year, SignedInAccount actor) {
        require(actor, Role.CASEWORKER);
        requireYear(kind, year);
        licences.reckoner().requireRates(year);
        FeeSetting setting = settings.required(year);
        require(kind != FeeKind.SETTLEMENT || setting.settlement != SettlementMode.NONE, Reason.NO_SETTLEMENT);
        FeeRun run = of(kind, year).map(found -> locked(found.id)).orElse(null);
        if (run == null) {
            run = new FeeRun();
            run.kind = kind;
            run.year = year;
            run.startedBy = actor.id();
            run.startedByName = actor.displayName();
            run.startedAt = now();
            run.persistAndFlush();
        } else {
            require(run.status == RunStatus.OPEN, Reason.NOT_NOW);
            FeeLine.update(
                    "status = ?1, problem = null where runId = ?2 and status in ?3",
                    LineStatus.NOT_RECKONED,
                    run.id,
                    List.of(LineStatus.MISSING_VOLUME, LineStatus.NOT_RECKONED));
            FeeLine.update(
                    "status = ?1, problem = null where runId = ?2 and status = ?3 and loweredToOre is null",
                    LineStatus.NOT_RECKONED,
                    run.id,
                    LineStatus.RECKONED);
        }
        insert(run);
        run.status = RunStatus.RECKONING;
        run.done = 0;
        run.total = (int) FeeLine.count("runId = ?1 and status = ?2", run.id, LineStatus.NOT_RECKONED);
        audit.changed("fee run", run.id, "started", Map.of("kind", kind, "year", year, "licences", run.total));
        return run;
    }

    /** The yearly fee is fixed for this year and the next, and for a past year that was forgotten; settled when it is over. */
    private void requireYear(FeeKind kind, int year) {
        int now = LocalDate.now(clock).getYear();
        require(year >= now - 3 && year <= now + 1, Reason.OTHER_YEAR);
        require(kind != FeeKind.SETTLEMENT || year < now, Reason.YEAR_NOT_OVER);
    }

    private void insert(FeeRun run) {
        LocalDate first = LocalDate.of(run.year, 1, 1);
        var query = entities.createNativeQuery(
                        switch (run.kind) {
                            case YEARLY -> YEARLY;
                            case EVENT -> EVENT;
                            case SETTLEMENT -> SETTLEMENT;
                            case EVENT_SETTLEMENT -> EVENT_SETTLEMENT;
                        })
                .setParameter("run", run.id)
                .setParameter("municipality", Tenant.id())
                .setParameter("year", run.year)
                .setParameter("kind", run.kind.name());
        if (!run.kind.isSettlement()) {
            boolean yearly = run.kind == FeeKind.YEARLY;
            query.setParameter("kinds", yearly ? STANDING : EVENTS)
                    .setParameter("first", yearly ? first.minusYears(YEARS_OF_GRACE) : first)
                    .setParameter("last", first.plusYears(1).minusDays(1));
        }
        query.executeUpdate();
    }

    /** No fee is fixed for the licence in this run, and why. */
    public void leaveOut(UUID runId, UUID lineId, int version, String why, SignedInAccount actor) {
        FeeLine line = toPrepare(runId, lineId, version, actor);
        if (!TypedForm.isText(why, LONGEST_TEXT)) {
            throw ProblemException.invalid("why", "Must be a text of at most " + LONGEST_TEXT + " characters");
        }
        line.leaveOut(why.strip());
        line.sentBackComment = "";
        audit.changed("fee line", line.id, "left out", Map.of("licence", line.licenceNumber));
    }

    /** Takes a licence in again that was left out. */
    public void takeIn(UUID runId, UUID lineId, int version, SignedInAccount actor) {
        FeeLine line = toPrepare(runId, lineId, version, actor);
        require(line.status == LineStatus.LEFT_OUT, Reason.NOT_NOW);
        line.status = line.reckoning == null ? LineStatus.MISSING_VOLUME : LineStatus.RECKONED;
        line.leftOutReason = "";
        audit.changed("fee line", line.id, "taken in", Map.of("licence", line.licenceNumber));
    }

    /**
     * A lower fee in a special case (alkoholforskriften § 6-2).
     *
     * @param toOre null takes the lowering away again
     * @param why as it stands in the letter
     */
    public void lower(UUID runId, UUID lineId, int version, Long toOre, String why, SignedInAccount actor) {
        FeeLine line = toPrepare(runId, lineId, version, actor);
        require(line.status == LineStatus.RECKONED, Reason.NOT_NOW);
        if (toOre == null && (why == null || why.isBlank())) {
            line.loweredToOre = null;
            line.loweredReason = "";
        } else {
            List<Problem.Field> wrong = new ArrayList<>();
            if (toOre == null || toOre < 0 || toOre >= line.amountOre) {
                wrong.add(new Problem.Field("amount", "Must be lower than what the rules say"));
            }
            if (!TypedForm.isText(why, LONGEST_TEXT)) {
                wrong.add(new Problem.Field("why", "Must be a text of at most " + LONGEST_TEXT + " characters"));
            }
            if (!wrong.isEmpty()) {
                throw ProblemException.invalid(wrong);
            }
            line.changeOre = line.changeOre - line.toPay() + toOre;
            line.loweredToOre = toOre;
            line.loweredReason = why.strip();
            line.problem = null;
        }
        audit.changed("fee line", line.id, "lowered", Map.of("licence", line.licenceNumber, "øre", line.toPay()));
    }

    /**
     * Proposes what is reckoned and has no problem.
     *
     * @param lineId one licence; null for all of the list
     */
    public int propose(UUID runId, UUID lineId, int version, SignedInAccount actor) {
        FeeRun run = locked(runId);
        require(actor, Role.CASEWORKER);
        require(run.status == RunStatus.OPEN, Reason.NOT_NOW);
        List<FeeLine> lines = chosen(run, lineId, version, LineStatus.RECKONED).stream()
                .filter(line -> line.problem == null)
                .toList();
        require(!lines.isEmpty(), Reason.NOTHING);
        requireNoParty(lines, actor);
        for (FeeLine line : lines) {
            line.status = LineStatus.PROPOSED;
            line.proposedBy = actor.id();
            line.proposedAt = now();
            line.sentBackComment = "";
        }
        entities.lock(run, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        audit.changed("fee run", run.id, "proposed", Map.of("licences", lines.size()));
        return lines.size();
    }

    /** Sends proposals back to the caseworker; one, or all that somebody else has proposed. */
    public int sendBack(UUID runId, UUID lineId, int version, String comment, SignedInAccount actor) {
        List<FeeLine> lines = toReview(runId, lineId, version, actor);
        if (!TypedForm.isText(comment, LONGEST_TEXT)) {
            throw ProblemException.invalid("comment", "Must be a text of at most " + LONGEST_TEXT + " characters");
        }
        for (FeeLine line : lines) {
            line.status = LineStatus.RECKONED;
            line.sentBackComment = comment.strip();
        }
        audit.changed("fee run", runId, "sent back", Map.of("licences", lines.size()));
        return lines.size();
    }

    /**
     * Who decided.
     *
     * @param on the day of a political body's resolution; null for the administration
     * @param number its number in the body's minutes; empty for the administration
     */
    public record DecidedBy(DecidingBody body, LocalDate on, String number) {
        public static final DecidedBy DELEGATION = new DecidedBy(DecidingBody.ADMINISTRATION, null, "");

        boolean isPolitical() {
            return body != DecidingBody.ADMINISTRATION;
        }
    }

    /**
     * Approves proposals, one or all that somebody else has made: the job makes the decisions. A lowered fee that the delegation
     * leaves to another body stays a proposal, until it is approved with that body's resolution.
     */
    public int approve(UUID runId, UUID lineId, int version, DecidedBy decided, SignedInAccount actor) {
        List<FeeLine> lines = toReview(runId, lineId, version, actor).stream()
                .filter(line -> line.loweredToOre == null || delegation.mayLower(line.licenceId, decided.body()))
                .toList();
        require(!lines.isEmpty(), Reason.NOT_DELEGATED);
        List<Problem.Field> wrong = wrong(decided, lines);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        for (FeeLine line : lines) {
            line.status = LineStatus.APPROVED;
            line.approvedBy = actor.id();
            line.approvedAt = now();
            line.decidingBody = decided.body();
            line.resolvedOn = decided.isPolitical() ? decided.on() : null;
            line.resolutionNumber = decided.isPolitical() ? decided.number().strip() : "";
        }
        FeeRun run = locked(runId);
        run.status = RunStatus.DECIDING;
        run.done = 0;
        run.total = lines.size();
        audit.changed("fee run", run.id, "approved", Map.of("licences", lines.size()));
        return lines.size();
    }

    private List<Problem.Field> wrong(DecidedBy decided, List<FeeLine> lines) {
        List<Problem.Field> wrong = new ArrayList<>();
        if (decided.body() == null || !BODIES.contains(decided.body())) {
            wrong.add(new Problem.Field("body", "Must be who has decided"));
        } else if (decided.isPolitical()) {
            LocalDate proposed = lines.stream()
                    .map(line -> LocalDate.ofInstant(line.proposedAt, clock.getZone()))
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            if (decided.on() == null
                    || decided.on().isBefore(proposed)
                    || decided.on().isAfter(LocalDate.now(clock))) {
                wrong.add(new Problem.Field("resolvedOn", "Must be a day from the proposal until today"));
            }
            if (!TypedForm.isText(decided.number(), LONGEST_NUMBER)) {
                wrong.add(new Problem.Field("resolutionNumber", "Must be the number of the resolution"));
            }
        }
        return wrong;
    }

    static FeeLine line(UUID runId, UUID lineId) {
        return FeeLine.<FeeLine>findByIdOptional(TenantKey.of(lineId))
                .filter(line -> line.runId.equals(runId))
                .orElseThrow(() -> ProblemException.notFound("There is no such licence in this list of fees."));
    }

    FeeRun locked(UUID id) {
        FeeRun run = entities.find(FeeRun.class, TenantKey.of(id), LockModeType.PESSIMISTIC_WRITE);
        if (run == null) {
            throw ProblemException.notFound("There is no such list of fees in this municipality.");
        }
        return run;
    }

    /** The proposals of others that wait; an approver's own ones are for somebody else. */
    private List<FeeLine> toReview(UUID runId, UUID lineId, int version, SignedInAccount actor) {
        FeeRun run = locked(runId);
        require(actor, Role.APPROVER);
        require(run.status == RunStatus.OPEN, Reason.NOT_NOW);
        List<FeeLine> waiting = chosen(run, lineId, version, LineStatus.PROPOSED);
        List<FeeLine> ofOthers = waiting.stream()
                .filter(line -> !line.proposedBy.equals(actor.id()))
                .toList();
        require(waiting.isEmpty() || !ofOthers.isEmpty(), Reason.OWN_PROPOSAL);
        require(!ofOthers.isEmpty(), Reason.NOTHING);
        requireNoParty(ofOthers, actor);
        return ofOthers;
    }

    /** One line at a status, or all of the run; the version is the line's or the run's. */
    private static List<FeeLine> chosen(FeeRun run, UUID lineId, int version, LineStatus status) {
        if (lineId == null) {
            require(run.version == version, Reason.CHANGED);
            return FeeLine.list("runId = ?1 and status = ?2 order by id", run.id, status);
        }
        FeeLine line = line(run.id, lineId);
        require(line.version == version, Reason.CHANGED);
        return line.status == status ? List.of(line) : List.of();
    }

    private FeeLine toPrepare(UUID runId, UUID lineId, int version, SignedInAccount actor) {
        FeeRun run = locked(runId);
        require(actor, Role.CASEWORKER);
        require(run.status == RunStatus.OPEN, Reason.NOT_NOW);
        FeeLine line = line(runId, lineId);
        require(line.version == version, Reason.CHANGED);
        require(
                Set.of(LineStatus.MISSING_VOLUME, LineStatus.RECKONED, LineStatus.LEFT_OUT, LineStatus.NOT_RECKONED)
                        .contains(line.status),
                Reason.NOT_NOW);
        requireNoParty(List.of(line), actor);
        entities.lock(run, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return line;
    }

    private void requireNoParty(List<FeeLine> lines, SignedInAccount actor) {
        Set<UUID> own = impartiality.casesOf(actor.id());
        require(lines.stream().noneMatch(line -> own.contains(line.grantedCaseId)), Reason.PARTY);
    }

    private static void require(SignedInAccount actor, Role role) {
        if (!actor.has(Tenant.id(), role)) {
            throw new ProblemException(Problem.of(403, "Only a " + role + " of the municipality may do this."));
        }
    }

    private static void require(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new FeeStopped(otherwise);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
