package no.bevilling.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.licence.Force;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceEvent;
import no.bevilling.licence.LicenceEvents;
import no.bevilling.licence.LicencesInForce;
import no.bevilling.municipality.Municipalities;
import no.bevilling.rules.PolicySettings;
import no.bevilling.rules.RuleChecks;
import org.jboss.logging.Logger;

/** What the job of a renewal wave does with each licence; all of a part in the transaction of the caller. */
@ApplicationScoped
class LineTreatment {
    private static final Logger LOG = Logger.getLogger(LineTreatment.class);
    private static final String PERIOD = "alkoholloven § 1-6";

    @Inject
    RenewalCheck check;

    @Inject
    RenewalRules renewal;

    @Inject
    RenewalLetters letters;

    @Inject
    RuleChecks rules;

    @Inject
    LicencesInForce inForce;

    @Inject
    LicenceEvents events;

    @Inject
    Municipalities municipalities;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** Sorts each: goes on, must be applied for and why, or is left out. */
    void sort(RenewalWave wave, List<RenewalLine> lines) {
        String number = municipalities.numberOf(Tenant.id(), wave.nextFrom).orElseThrow();
        PolicySettings settings = rules.settings(number, wave.nextFrom);
        Map<UUID, Licence> licences = licences(lines);
        Map<UUID, Force> forces = inForce.inForce(licences.values(), clock.instant());
        for (RenewalLine line : lines) {
            Licence licence = licences.get(line.licenceId);
            guarded(line, () -> sort(wave, line, licence, forces.get(licence.id), settings));
        }
    }

    private void sort(RenewalWave wave, RenewalLine line, Licence licence, Force force, PolicySettings settings) {
        Optional<ReasonKind> out = leftOut(wave, licence, force);
        if (out.isPresent()) {
            line.sort(Sorting.LEFT_OUT, List.of(leftOut(out.get(), force)));
            return;
        }
        if (licence.decisionId == null) {
            line.sort(
                    Sorting.MUST_APPLY,
                    new ArrayList<>(
                            List.of(RenewalReason.of(ReasonKind.BROUGHT_FROM_ELSEWHERE, List.of(), List.of()))));
            return;
        }
        RenewalCheck.Found found = check.of(wave, licence);
        RenewalRules.Answer answer = renewal.of(licence, settings);
        List<RenewalReason> reasons = Stream.concat(
                        Optional.ofNullable(answer.reason()).stream(), found.reasons().stream())
                .toList();
        line.ruleCheckId = found.check();
        line.pointsUnknown = answer.pointsUnknown();
        line.sort(reasons.isEmpty() ? Sorting.CONTINUES : Sorting.MUST_APPLY, new ArrayList<>(reasons));
    }

    /** Carries out what was decided about each: a new period for those who go on, a letter to every one. */
    void tell(RenewalWave wave, List<RenewalLine> lines) {
        for (RenewalLine line : lines) {
            tell(
                    wave,
                    line,
                    entities.find(Licence.class, TenantKey.of(line.licenceId), LockModeType.PESSIMISTIC_WRITE));
        }
    }

    private void tell(RenewalWave wave, RenewalLine line, Licence licence) {
        Force force = inForce.inForce(licence, clock.instant());
        Optional<ReasonKind> out = leftOut(wave, licence, force);
        if (out.isPresent()) {
            line.sort(Sorting.LEFT_OUT, List.of(leftOut(out.get(), force)));
            return;
        }
        AtomicReference<byte[]> letter = new AtomicReference<>();
        guarded(line, () -> letter.set(letters.write(wave, line, licence)));
        if (letter.get() == null) {
            return;
        }
        if (line.sorting == Sorting.CONTINUES) {
            licence.periodTo = wave.nextTo;
            LicenceEvent period = events.period(licence, wave.nextFrom, wave.nextTo, licence.caseId);
            period.source = PERIOD;
            events.record(licence, period);
            letters.issue(wave, line, licence);
        }
        line.documentId = letters.send(wave, line, licence, letter.get()).id;
        line.toldAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Why a licence has no part in the wave any more. */
    private static Optional<ReasonKind> leftOut(RenewalWave wave, Licence licence, Force force) {
        if (!licence.periodTo.equals(wave.periodTo)) {
            return Optional.of(ReasonKind.RENEWED_ALREADY);
        }
        return !force.holds() && force.ground().lasting() ? Optional.of(ReasonKind.NOT_IN_FORCE) : Optional.empty();
    }

    private static RenewalReason leftOut(ReasonKind why, Force force) {
        boolean lapsed = why == ReasonKind.NOT_IN_FORCE && !force.source().isEmpty();
        return RenewalReason.of(why, lapsed ? List.of(force.source()) : List.of(), List.of());
    }

    /** One licence that cannot be treated does not stop the others: the line says so, and somebody looks. */
    private static void guarded(RenewalLine line, Runnable work) {
        try {
            work.run();
        } catch (IllegalArgumentException | IllegalStateException | NullPointerException e) {
            LOG.errorf(e, "Licence %s could not be treated in renewal %s", line.licenceNumber, line.waveId);
            line.problem = String.valueOf(e.getMessage());
        }
    }

    private static Map<UUID, Licence> licences(List<RenewalLine> lines) {
        return Licence.<Licence>list(
                        "id in ?1", lines.stream().map(line -> line.licenceId).toList())
                .stream()
                .collect(Collectors.toMap(licence -> licence.id, Function.identity()));
    }
}
