package no.bevilling.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.premises.KnownPremises;

/**
 * What a decision did to licences, taken back or held back as a whole: its events and its terms. Licences are locked in the
 * order of their ids, and the register follows.
 */
@ApplicationScoped
public class DecisionEffects {
    private static final String SUSPENSION = "forvaltningsloven § 42";
    private static final Set<LicenceEventKind> ABOUT_OTHERS =
            EnumSet.of(LicenceEventKind.ANNULLED, LicenceEventKind.ENDED_EARLY, LicenceEventKind.EFFECT_WAITS);

    @Inject
    LicenceEvents events;

    @Inject
    LicencesInForce inForce;

    @Inject
    LicenceTermsOverTime terms;

    @Inject
    KnownPremises places;

    @Inject
    PublicLicenceProjection register;

    @Inject
    Clock clock;

    /**
     * As if the decision had never been made: a licence that it gave was never given, a licence that it changed has what it had
     * before. What others have decided since stands.
     *
     * @param source where the law says that it falls
     */
    public void takeBack(UUID decisionId, String source) {
        takeBack(decisionId, source, Instant.MIN);
    }

    /** As above, but what it changed in a licence held until now: a new decision takes its place. */
    public void giveWay(UUID decisionId, String source) {
        takeBack(decisionId, source, now());
    }

    private void takeBack(UUID decisionId, String source, Instant since) {
        for (Licence licence : touched(decisionId)) {
            boolean changed = pause(licence, decisionId, true, since);
            List<LicenceEvent> happened = events.of(licence.id);
            for (LicenceEvent event : effects(happened, decisionId)) {
                about(licence, event, LicenceEventKind.ANNULLED, source);
            }
            if (changed) {
                carryWhatCounts(licence);
            }
            restorePeriod(licence);
            licence.persistAndFlush();
            register.write(licence);
        }
    }

    /** From now on the decision has no effect, until {@link #takeEffect} (forvaltningsloven § 42). */
    public void waits(UUID decisionId) {
        for (Licence licence : touched(decisionId)) {
            boolean changed = pause(licence, decisionId, false, now());
            for (LicenceEvent event : effects(events.of(licence.id), decisionId)) {
                about(licence, event, LicenceEventKind.EFFECT_WAITS, SUSPENSION);
            }
            if (changed) {
                carryWhatCounts(licence);
            }
            register.write(licence);
        }
    }

    /** What waited has its effect again, from now on. */
    public void takeEffect(UUID decisionId) {
        for (Licence licence : touched(decisionId)) {
            TermsPause.<TermsPause>list(
                            "licenceId = ?1 and takenBack = false and until is null and termsId in"
                                    + " (select t.id from GrantedTerms t where t.decisionId = ?2)",
                            licence.id,
                            decisionId)
                    .forEach(pause -> {
                        pause.until = now();
                        pause.persistAndFlush();
                        carryWhatCounts(licence);
                    });
            List<LicenceEvent> happened = events.of(licence.id);
            Set<UUID> effects = Set.copyOf(effects(happened, decisionId).stream()
                    .map(event -> event.id)
                    .toList());
            happened.stream()
                    .filter(event -> event.kind == LicenceEventKind.EFFECT_WAITS && effects.contains(event.refersTo))
                    .filter(event -> isOpen(event, happened))
                    .forEach(event -> about(licence, event, LicenceEventKind.ENDED_EARLY, SUSPENSION));
            register.write(licence);
        }
    }

    private List<Licence> touched(UUID decisionId) {
        return LicenceEvent.<LicenceEvent>list("decisionId", decisionId).stream()
                .map(event -> event.licenceId)
                .distinct()
                .sorted()
                .map(terms::living)
                .toList();
    }

    /** The events of the decision that count. */
    private static List<LicenceEvent> effects(List<LicenceEvent> happened, UUID decisionId) {
        return happened.stream()
                .filter(event -> decisionId.equals(event.decisionId) && !ABOUT_OTHERS.contains(event.kind))
                .filter(event -> isOpen(event, happened))
                .toList();
    }

    private static boolean isOpen(LicenceEvent event, List<LicenceEvent> happened) {
        return happened.stream()
                .noneMatch(later -> event.id.equals(later.refersTo)
                        && (later.kind == LicenceEventKind.ANNULLED || later.kind == LicenceEventKind.ENDED_EARLY));
    }

    private void about(Licence licence, LicenceEvent event, LicenceEventKind kind, String source) {
        LicenceEvent about = events.happening(licence, kind, clock.instant());
        about.refersTo = event.id;
        about.caseId = event.caseId;
        about.source = source;
        events.record(licence, about);
    }

    /**
     * The terms of the decision do not count; whether there were any. The first ones of a licence stay: the licence falls with
     * its period, and what it was for is still to be read.
     */
    private boolean pause(Licence licence, UUID decisionId, boolean forGood, Instant since) {
        if (decisionId.equals(licence.decisionId)) {
            return false;
        }
        List<GrantedTerms> given = GrantedTerms.list("licenceId = ?1 and decisionId = ?2", licence.id, decisionId);
        for (GrantedTerms one : given) {
            TermsPause pause = new TermsPause();
            pause.licenceId = licence.id;
            pause.termsId = one.id;
            pause.from = one.validFrom.isBefore(since) ? since : one.validFrom;
            pause.takenBack = forGood;
            pause.persistAndFlush();
        }
        return !given.isEmpty();
    }

    private void carryWhatCounts(Licence licence) {
        GrantedTerms latest = terms.latest(licence.id);
        terms.carry(licence, latest);
        licence.persistAndFlush();
        places.becomes(licence.premisesId, latest.venueKind);
    }

    /** The last day, and the part of the year, that the periods which count give. */
    private void restorePeriod(Licence licence) {
        List<LicenceLife.Period> periods = inForce.life(licence).periods();
        if (periods.isEmpty()) {
            return;
        }
        licence.periodTo = periods.get(periods.size() - 1).to();
        events.of(licence.id).stream()
                .filter(event -> event.kind == LicenceEventKind.PERIOD_GRANTED && event.caseId != null)
                .filter(event -> licence.periodTo.equals(event.periodTo))
                .findFirst()
                .map(event -> LicensingCase.<LicensingCase>findById(TenantKey.of(event.caseId)))
                .ifPresent(granting -> {
                    licence.seasonFrom = granting.partOfYearFrom;
                    licence.seasonTo = granting.partOfYearTo;
                });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
