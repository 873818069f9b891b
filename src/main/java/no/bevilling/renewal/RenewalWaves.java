package no.bevilling.renewal;

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
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;
import no.bevilling.renewal.RenewalStopped.Reason;
import no.bevilling.rules.DecidingBody;
import no.bevilling.rules.RuleBases;
import no.bevilling.rules.RuleChecks;
import no.bevilling.rules.fact.ApplicationKind;

/** The renewal waves of the municipality of the current transaction: started, proposed, sent back, approved by another. */
@ApplicationScoped
class RenewalWaves {
    static final int LONGEST_TEXT = 1000;
    static final int LONGEST_NUMBER = 40;

    /** Who may decide which licences go on. */
    static final List<DecidingBody> BODIES = List.of(
            DecidingBody.ADMINISTRATION,
            DecidingBody.COUNCIL,
            DecidingBody.EXECUTIVE_COMMITTEE,
            DecidingBody.COMMITTEE);

    /** Events (a single occasion, an extension for one) end by themselves and are not renewed. */
    private static final String[] STANDING = Arrays.stream(ApplicationKind.values())
            .filter(kind -> !kind.isEvent())
            .map(Enum::name)
            .toArray(String[]::new);

    private static final String LINES = """
            insert into renewal_line (municipality_id, id, wave_id, licence_id, case_id, licence_number, licence_type,
              place, holder, drink_groups, sorting)
            select l.municipality_id, gen_random_uuid(), :wave, l.id, l.case_id, l.licence_number, l.licence_type, p.name,
              o.name, l.drink_groups, 'NOT_TREATED'
            from licence l
            join premises p on p.municipality_id = l.municipality_id and p.id = l.premises_id
            join organisation o on o.municipality_id = l.municipality_id and o.id = l.organisation_id
            where l.municipality_id = :municipality and l.period_to = :periodTo and l.granted_as = any(:standing)
            """;

    @Inject
    PolicyReviews reviews;

    @Inject
    RuleChecks rules;

    @Inject
    Municipalities municipalities;

    @Inject
    Impartiality impartiality;

    @Inject
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The licence period of today, with the one that follows; empty where the law's dates are not known that far. */
    Optional<RenewalPeriod> period() {
        return RenewalPeriod.of(LocalDate.now(clock), rules.numbers());
    }

    Optional<RenewalWave> of(LocalDate periodTo) {
        return RenewalWave.<RenewalWave>find("periodTo", periodTo).firstResultOptional();
    }

    /** All of them, the newest first: one for each licence period. */
    List<RenewalWave> all() {
        return RenewalWave.list("order by periodTo desc");
    }

    /** What must be done before the wave of the period can be started; null when nothing must. */
    Reason stops(RenewalPeriod period) {
        if (reviews.of(period).isEmpty()) {
            return Reason.NO_REVIEW;
        }
        try {
            String number =
                    municipalities.numberOf(Tenant.id(), period.nextFrom()).orElseThrow();
            rules.ruleBase(number, period.nextFrom());
            return null;
        } catch (RuleBases.NoRuleBase | RuleBases.UnknownMunicipality none) {
            return Reason.NO_RULES;
        }
    }

    /**
     * Starts the wave of the current licence period, with a line for each licence that ends with it.
     *
     * @param applyBy the last day to apply for those who must
     * @throws RenewalStopped while something must be done first, or when it has been started
     * @throws ProblemException 400 when the last day to apply is none
     */
    RenewalWave start(LocalDate applyBy, SignedInAccount actor) {
        RenewalPeriod period = period().orElseThrow(() -> new RenewalStopped(Reason.NO_PERIOD));
        require(actor, Role.CASEWORKER);
        Reason stops = stops(period);
        if (stops != null) {
            throw new RenewalStopped(stops);
        }
        if (applyBy == null || !applyBy.isAfter(LocalDate.now(clock)) || applyBy.isAfter(period.to())) {
            throw ProblemException.invalid("applyBy", "Must be a day after today and before the period has ended");
        }
        if (of(period.to()).isPresent()) {
            throw new RenewalStopped(Reason.STARTED_ALREADY);
        }
        RenewalWave wave = new RenewalWave();
        wave.reviewId = reviews.of(period).orElseThrow().id;
        wave.periodTo = period.to();
        wave.nextFrom = period.nextFrom();
        wave.nextTo = period.nextTo();
        wave.applyBy = applyBy;
        wave.startedBy = actor.id();
        wave.startedAt = now();
        wave.persistAndFlush();
        wave.total = entities.createNativeQuery(LINES)
                .setParameter("wave", wave.id)
                .setParameter("municipality", Tenant.id())
                .setParameter("periodTo", period.to())
                .setParameter("standing", STANDING)
                .executeUpdate();
        audit.changed("renewal wave", wave.id, "started", Map.of("period", wave.periodTo.toString()));
        return wave;
    }

    /** Says of a licence that it must be applied for, and why, before the list is proposed. */
    void mustApply(UUID waveId, UUID lineId, String why, SignedInAccount actor) {
        RenewalWave wave = locked(waveId);
        require(actor, Role.CASEWORKER);
        require(wave.status == WaveStatus.SORTED, Reason.NOT_NOW);
        if (why == null || why.isBlank() || why.length() > LONGEST_TEXT) {
            throw ProblemException.invalid("why", "Must be a text of at most " + LONGEST_TEXT + " characters");
        }
        RenewalLine line = line(waveId, lineId);
        require(line.sorting == Sorting.CONTINUES || line.sorting == Sorting.NOT_TREATED, Reason.NOT_NOW);
        require(!impartiality.casesOf(actor.id()).contains(line.caseId), Reason.PARTY);
        line.sort(Sorting.MUST_APPLY, List.of(RenewalReason.written(why.strip())));
        entities.lock(wave, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        audit.changed("renewal line", line.id, "must apply", Map.of("licence", line.licenceNumber));
    }

    /** Lets the job try again what it could not treat. */
    void tryAgain(UUID waveId, SignedInAccount actor) {
        RenewalWave wave = locked(waveId);
        require(actor, Role.CASEWORKER);
        require(wave.status == WaveStatus.SORTED || wave.status == WaveStatus.DONE, Reason.NOT_NOW);
        int again = RenewalLine.update("problem = null where waveId = ?1 and problem is not null", waveId);
        if (again > 0) {
            wave.status = wave.status == WaveStatus.SORTED ? WaveStatus.SORTING : WaveStatus.TELLING;
            wave.done = Math.max(0, wave.done - again);
            audit.changed("renewal wave", wave.id, "tried again", Map.of("licences", again));
        }
    }

    /**
     * Proposes the list as it stands.
     *
     * @param pointsConfirmed whether the points kept outside this system have been looked at
     */
    void propose(UUID waveId, int version, boolean pointsConfirmed, SignedInAccount actor) {
        RenewalWave wave = locked(waveId);
        require(actor, Role.CASEWORKER);
        require(wave.status == WaveStatus.SORTED, Reason.NOT_NOW);
        require(wave.version == version, Reason.CHANGED);
        require(
                RenewalLine.count("waveId = ?1 and sorting = ?2", waveId, Sorting.NOT_TREATED) == 0,
                Reason.NOT_ALL_TREATED);
        require(pointsConfirmed || !pointsUnknown(waveId), Reason.POINTS_NOT_CONFIRMED);
        requireNoParty(waveId, actor);
        wave.status = WaveStatus.PROPOSED;
        wave.proposedBy = actor.id();
        wave.proposedAt = now();
        wave.pointsConfirmed = pointsConfirmed;
        wave.sentBackComment = "";
        audit.changed("renewal wave", wave.id, "proposed");
    }

    /** Sends the list back to the caseworker. */
    void sendBack(UUID waveId, int version, String comment, SignedInAccount actor) {
        RenewalWave wave = toReview(waveId, version, actor);
        if (comment == null || comment.isBlank() || comment.length() > LONGEST_TEXT) {
            throw ProblemException.invalid("comment", "Must be a text of at most " + LONGEST_TEXT + " characters");
        }
        wave.status = WaveStatus.SORTED;
        wave.sentBackComment = comment.strip();
        audit.changed("renewal wave", wave.id, "sent back");
    }

    /**
     * Who decided the list.
     *
     * @param on the day of a political body's resolution; null for the administration
     * @param number its number in the body's minutes; empty for the administration
     */
    record DecidedBy(DecidingBody body, LocalDate on, String number) {
        static final DecidedBy DELEGATION = new DecidedBy(DecidingBody.ADMINISTRATION, null, "");

        boolean isPolitical() {
            return body != DecidingBody.ADMINISTRATION;
        }
    }

    /** Decides the list: the job gives the new periods and writes the letters. */
    void approve(UUID waveId, int version, DecidedBy decided, SignedInAccount actor) {
        RenewalWave wave = toReview(waveId, version, actor);
        List<Problem.Field> wrong = wrong(decided, wave);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        wave.decidingBody = decided.body();
        if (decided.isPolitical()) {
            wave.resolvedOn = decided.on();
            wave.resolutionNumber = decided.number().strip();
        }
        wave.status = WaveStatus.TELLING;
        wave.approvedBy = actor.id();
        wave.approvedAt = now();
        wave.done = 0;
        wave.total = (int) RenewalLine.count("waveId = ?1 and sorting <> ?2", waveId, Sorting.LEFT_OUT);
        audit.changed("renewal wave", wave.id, "approved", Map.of("licences", wave.total));
    }

    /** A body decides after the council's review, which the decision rests on (alkoholloven § 1-6, fourth paragraph). */
    private List<Problem.Field> wrong(DecidedBy decided, RenewalWave wave) {
        List<Problem.Field> wrong = new ArrayList<>();
        if (decided.body() == null || !BODIES.contains(decided.body())) {
            wrong.add(new Problem.Field("body", "Must be who has decided the list"));
        } else if (decided.isPolitical()) {
            LocalDate reviewed = PolicyReview.<PolicyReview>findById(TenantKey.of(wave.reviewId)).reviewedOn;
            LocalDate on = decided.on();
            if (on == null || on.isBefore(reviewed) || on.isAfter(LocalDate.now(clock))) {
                wrong.add(new Problem.Field("resolvedOn", "Must be a day from the review until today"));
            }
            if (!TypedForm.isText(decided.number(), LONGEST_NUMBER)) {
                wrong.add(new Problem.Field("resolutionNumber", "Must be the number of the resolution"));
            }
        }
        return wrong;
    }

    /** Whether some go on only if they have no points, and none are kept here. */
    boolean pointsUnknown(UUID waveId) {
        return RenewalLine.count("waveId = ?1 and sorting = ?2 and pointsUnknown = true", waveId, Sorting.CONTINUES)
                > 0;
    }

    static RenewalLine line(UUID waveId, UUID lineId) {
        return RenewalLine.<RenewalLine>findByIdOptional(TenantKey.of(lineId))
                .filter(line -> line.waveId.equals(waveId))
                .orElseThrow(() -> ProblemException.notFound("There is no such licence in this renewal."));
    }

    RenewalWave locked(UUID id) {
        RenewalWave wave = entities.find(RenewalWave.class, TenantKey.of(id), LockModeType.PESSIMISTIC_WRITE);
        if (wave == null) {
            throw ProblemException.notFound("There is no such renewal in this municipality.");
        }
        return wave;
    }

    private RenewalWave toReview(UUID waveId, int version, SignedInAccount actor) {
        RenewalWave wave = locked(waveId);
        require(actor, Role.APPROVER);
        require(wave.status == WaveStatus.PROPOSED, Reason.NOT_NOW);
        require(wave.version == version, Reason.CHANGED);
        require(!actor.id().equals(wave.proposedBy), Reason.OWN_PROPOSAL);
        requireNoParty(waveId, actor);
        return wave;
    }

    private void requireNoParty(UUID waveId, SignedInAccount actor) {
        Set<UUID> own = impartiality.casesOf(actor.id());
        require(own.isEmpty() || RenewalLine.count("waveId = ?1 and caseId in ?2", waveId, own) == 0, Reason.PARTY);
    }

    private static void require(SignedInAccount actor, Role role) {
        if (!actor.has(Tenant.id(), role)) {
            throw new ProblemException(Problem.of(403, "Only a " + role + " of the municipality may do this."));
        }
    }

    private static void require(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new RenewalStopped(otherwise);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
