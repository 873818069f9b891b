package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseOpening;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.ImpartialityStatements;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.casework.Tie;
import no.bevilling.casework.Timeline;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Words;
import no.bevilling.inspection.Inspection;
import no.bevilling.inspection.InspectionStatus;
import no.bevilling.licence.Licence;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.premises.Premises;
import no.bevilling.rules.fact.Circumstances;
import no.bevilling.rules.fact.ViolationKind;

/** Opens cases about penalty points, and ties what was observed to violations. Runs in the municipality's transaction. */
@ApplicationScoped
public class PointsCases {
    /** Longest text that is typed into one field. */
    static final int LONGEST_TEXT = 4000;

    static final int LONGEST_LINE = 300;

    @Inject
    CaseOpening opening;

    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    ImpartialityStatements ties;

    @Inject
    FoundChecks assessed;

    @Inject
    Timeline timeline;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * What a case begins with.
     *
     * @param inspectionId the visit that revealed it; null for every other source
     * @param noTie who opens it states in the same breath to have no tie to the holder (forvaltningsloven §§ 6-10)
     */
    public record Opening(
            @NotNull UUID licenceId,
            Source source,
            String reference,
            UUID inspectionId,
            LocalDate foundOn,
            String account,
            boolean noTie,
            List<Found> violations) {
        public Opening {
            violations = violations == null ? List.of() : violations;
        }
    }

    /**
     * A violation as a caseworker assesses it.
     *
     * @param provision which condition or provision, for the kinds that gather many
     * @param committedAt local time in Norway
     * @param points null: those of the table
     * @param observations what it rests on
     */
    public record Found(
            ViolationKind kind,
            String provision,
            LocalDateTime committedAt,
            String facts,
            Circumstances circumstances,
            Integer points,
            String specialReasons,
            List<UUID> observations) {
        public Found {
            observations = observations == null ? List.of() : observations;
        }
    }

    /** @throws ProblemException 404 where the case is about no points */
    public PointsCase get(UUID caseId) {
        return find(caseId)
                .orElseThrow(() -> ProblemException.notFound("There is no such points case in this municipality."));
    }

    /** As {@link #get}; empty where the case is about no points. */
    Optional<PointsCase> find(UUID caseId) {
        return PointsCase.findByIdOptional(TenantKey.of(caseId));
    }

    /** The violations of a case, in the order they were committed. */
    public List<Violation> violations(UUID caseId) {
        return Violation.list("caseId = ?1 order by committedAt, id", caseId);
    }

    /** The points cases of an inspection, the oldest first. */
    public List<PointsCase> ofInspection(UUID visitId) {
        return PointsCase.list("inspectionId = ?1 order by foundOn, id", visitId);
    }

    /** What a violation rests on. */
    public List<UUID> observations(UUID violationId) {
        return ViolationObservation.<ViolationObservation>list("violationId = ?1 order by id", violationId).stream()
                .map(tied -> tied.observationId)
                .toList();
    }

    /**
     * Opens a case; breaches of the same kind in one inspection become one violation with all its observations.
     *
     * @throws ProblemException 400 naming what is wrong
     */
    public UUID open(Opening wanted, SignedInAccount actor) {
        Licence licence = Licence.<Licence>findByIdOptional(TenantKey.of(wanted.licenceId()))
                .orElseThrow(() -> ProblemException.notFound("There is no such licence in this municipality."));
        List<Found> found = together(wanted.violations());
        List<Problem.Field> wrong = flaws(wanted, licence);
        for (int i = 0; i < found.size(); i++) {
            wrong.addAll(assessed.flaws(found.get(i), licence, "violations[" + i + "]."));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        Premises place = Premises.findById(TenantKey.of(licence.premisesId));
        Municipality here = Municipality.findById(licence.municipalityId);
        LicensingCase opened = opening.open(
                CaseOpening.Start.of(
                        Matter.PENALTY_POINTS,
                        Words.in(here.languageForm).filled("case.title.PENALTY_POINTS", place.name),
                        licence.licenceType,
                        null,
                        licence.organisationId,
                        licence.premisesId,
                        licence.id),
                actor);
        begin(opened, wanted.noTie(), actor);
        PointsCase made = new PointsCase();
        made.id = opened.id;
        made.licenceId = licence.id;
        made.source = wanted.source();
        made.sourceReference = text(wanted.reference());
        made.inspectionId = wanted.source() == Source.INSPECTION ? wanted.inspectionId() : null;
        made.foundOn = wanted.foundOn();
        made.account = text(wanted.account());
        made.outside = licence.grantedAs.isEvent();
        made.persistAndFlush();
        found.forEach(one -> record(made, one, actor));
        lookedAt(made, opened, actor);
        return opened.id;
    }

    /** The inspection has been looked at: what comes of it is this case. */
    private void lookedAt(PointsCase of, LicensingCase opened, SignedInAccount actor) {
        if (of.inspectionId == null) {
            return;
        }
        Inspection.<Inspection>find("visitId = ?1 and supersededBy is null", of.inspectionId)
                .firstResultOptional()
                .filter(report -> report.status == InspectionStatus.SIGNED && report.closedAt == null)
                .ifPresent(report -> {
                    report.closedAt = now();
                    report.closedBy = actor.id();
                    report.closingNote = opened.title + " (" + opened.number() + ")";
                    report.persistAndFlush();
                });
    }

    /** Who opens a case has it, and says whether there is a tie. */
    void begin(LicensingCase opened, boolean noTie, SignedInAccount actor) {
        impartiality.require(opened, actor);
        if (noTie) {
            ties.state(opened, Tie.NONE, "", actor);
        }
        if (actor.has(opened.municipalityId, Role.CASEWORKER)) {
            opened.handlerId = actor.id();
            opened.status = CaseStatus.IN_PROGRESS;
            opened.persistAndFlush();
        }
    }

    /** Adds a violation; one of the same kind from the same inspection takes it in (alkoholforskriften § 10-2). */
    public void add(UUID caseId, int version, Found found, SignedInAccount actor) {
        LicensingCase about = cases.toChange(caseId, version, actor);
        PointsCase of = get(caseId);
        refuse(assessed.flaws(found, Licence.findById(TenantKey.of(of.licenceId)), ""));
        touch(about);
        record(of, found, actor);
    }

    /** Changes a violation. */
    public void change(UUID caseId, int version, UUID violationId, Found found, SignedInAccount actor) {
        LicensingCase about = cases.toChange(caseId, version, actor);
        PointsCase of = get(caseId);
        Violation violation = violation(caseId, violationId);
        refuse(assessed.flaws(found, Licence.findById(TenantKey.of(of.licenceId)), ""));
        boolean twice =
                violations(caseId).stream().anyMatch(other -> !other.id.equals(violationId) && isSame(other, found));
        if (twice) {
            throw ProblemException.invalid(
                    "kind", "A violation of the same kind has been recorded already: they count once");
        }
        touch(about);
        int before = violation.points;
        ViolationKind kind = violation.kind;
        fill(of, violation, found);
        if (violation.points > before || violation.kind != kind) {
            violation.recordedAt = now();
        }
        violation.persistAndFlush();
        timeline.record(
                caseId,
                CaseEventKind.VIOLATION_CHANGED,
                actor,
                Map.of("kind", violation.kind.name(), "old", kind.name()));
    }

    /** Takes a violation out of the case. */
    public void remove(UUID caseId, int version, UUID violationId, SignedInAccount actor) {
        LicensingCase about = cases.toChange(caseId, version, actor);
        Violation violation = violation(caseId, violationId);
        touch(about);
        ViolationObservation.delete("violationId", violationId);
        violation.delete();
        timeline.record(caseId, CaseEventKind.VIOLATION_REMOVED, actor, Map.of("kind", violation.kind.name()));
    }

    private Violation violation(UUID caseId, UUID id) {
        return Violation.<Violation>findByIdOptional(TenantKey.of(id))
                .filter(found -> found.caseId.equals(caseId))
                .orElseThrow(() -> ProblemException.notFound("There is no such violation in this case."));
    }

    private void record(PointsCase of, Found found, SignedInAccount actor) {
        Violation same = violations(of.id).stream()
                .filter(other -> isSame(other, found))
                .findFirst()
                .orElse(null);
        if (same != null) {
            same.facts = joined(same.facts, found.facts());
            same.persistAndFlush();
            tie(same, found.observations());
            timeline.record(
                    of.id,
                    CaseEventKind.VIOLATION_CHANGED,
                    actor,
                    Map.of("kind", same.kind.name(), "old", same.kind.name()));
            return;
        }
        Violation violation = new Violation();
        violation.caseId = of.id;
        violation.licenceId = of.licenceId;
        violation.recordedBy = actor.id();
        violation.recordedAt = now();
        fill(of, violation, found);
        violation.persistAndFlush();
        tie(violation, found.observations());
        timeline.record(
                of.id,
                CaseEventKind.VIOLATION_RECORDED,
                actor,
                Map.of("kind", violation.kind.name(), "points", String.valueOf(violation.points)));
    }

    private void fill(PointsCase of, Violation violation, Found found) {
        violation.kind = found.kind();
        violation.provision = text(found.provision());
        violation.committedAt = instant(found.committedAt());
        violation.facts = found.facts().strip();
        violation.circumstances = found.circumstances();
        violation.tablePoints = assessed.table(found).orThrow();
        violation.points = of.outside
                ? 0
                : found.circumstances() == Circumstances.ORDINARY || found.points() == null
                        ? violation.tablePoints
                        : found.points();
        violation.specialReasons = found.circumstances() == Circumstances.ORDINARY
                ? ""
                : found.specialReasons().strip();
    }

    private void tie(Violation violation, List<UUID> observations) {
        List<UUID> before = observations(violation.id);
        for (UUID observation : observations) {
            if (!before.contains(observation)) {
                ViolationObservation tied = new ViolationObservation();
                tied.violationId = violation.id;
                tied.observationId = observation;
                tied.persistAndFlush();
            }
        }
    }

    /** Of several breaches of the same kind the first in time, with what was observed of all. */
    private static List<Found> together(List<Found> all) {
        List<Found> kept = new ArrayList<>();
        for (Found one : all) {
            int at = -1;
            for (int i = 0; i < kept.size(); i++) {
                if (isSame(kept.get(i), one)) {
                    at = i;
                }
            }
            if (at < 0) {
                kept.add(one);
                continue;
            }
            Found before = kept.get(at);
            List<UUID> observations = new ArrayList<>(before.observations());
            observations.addAll(one.observations());
            kept.set(
                    at,
                    new Found(
                            before.kind(),
                            before.provision(),
                            before.committedAt() != null
                                            && one.committedAt() != null
                                            && one.committedAt().isBefore(before.committedAt())
                                    ? one.committedAt()
                                    : before.committedAt(),
                            joined(before.facts(), one.facts()),
                            before.circumstances(),
                            before.points(),
                            before.specialReasons(),
                            observations));
        }
        return kept;
    }

    private static boolean isSame(Found one, Found other) {
        return one.kind() != null
                && one.kind() == other.kind()
                && text(one.provision()).equalsIgnoreCase(text(other.provision()));
    }

    private static boolean isSame(Violation one, Found other) {
        return one.kind == other.kind() && one.provision.equalsIgnoreCase(text(other.provision()));
    }

    private static String joined(String one, String other) {
        if (one == null || other == null || one.contains(other.strip())) {
            return one;
        }
        return one.strip() + "\n\n" + other.strip();
    }

    private List<Problem.Field> flaws(Opening wanted, Licence licence) {
        List<Problem.Field> wrong = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        if (wanted.source() == null) {
            wrong.add(new Problem.Field("source", "Must be one of " + List.of(Source.values())));
        }
        if (wanted.foundOn() == null || wanted.foundOn().isAfter(today)) {
            wrong.add(new Problem.Field("foundOn", "Must be a day until today"));
        }
        if (text(wanted.reference()).length() > LONGEST_LINE) {
            wrong.add(new Problem.Field("reference", "Must be at most " + LONGEST_LINE + " characters"));
        }
        if (text(wanted.account()).length() > LONGEST_TEXT) {
            wrong.add(new Problem.Field("account", "Must be at most " + LONGEST_TEXT + " characters"));
        }
        if (wanted.source() == Source.INSPECTION && wanted.inspectionId() != null && !isOfPlace(wanted, licence)) {
            wrong.add(new Problem.Field("inspection", "Must be an inspection of the place of the licence"));
        }
        if (wanted.violations().isEmpty()) {
            wrong.add(new Problem.Field("violations", "Must be at least one"));
        }
        return wrong;
    }

    private static boolean isOfPlace(Opening wanted, Licence licence) {
        return Inspection.count("visitId = ?1 and premisesId = ?2", wanted.inspectionId(), licence.premisesId) > 0;
    }

    /** What was changed in the case is a change of it: two forms do not overwrite each other. */
    private void touch(LicensingCase about) {
        entities.lock(about, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    private static void refuse(List<Problem.Field> wrong) {
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(clock.getZone()).toInstant();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
