package no.bevilling.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.ProblemException;

/** What a licence allows, and has allowed. */
@ApplicationScoped
public class LicenceTermsOverTime {
    @Inject
    Clock clock;

    /**
     * All that count, by the moment from which they hold; those decided last come last among those of one moment. Terms of a
     * decision that was taken away are not among them, and what waits for an appeal gives way while it does.
     */
    public List<GrantedTerms> of(UUID licenceId) {
        return TermsThatCount.of(
                GrantedTerms.list("licenceId = ?1 order by validFrom, decidedAt, id", licenceId),
                TermsPause.list("licenceId", licenceId));
    }

    /** The terms at an instant, those for occasions apart; empty before the first ones begin. */
    public Optional<GrantedTerms> at(UUID licenceId, Instant instant) {
        return of(licenceId).stream()
                .filter(terms -> !terms.isForOccasion() && !terms.validFrom.isAfter(instant))
                .reduce((earlier, later) -> later);
    }

    /** {@link #at} of many licences in two questions, by licence; those without terms at the instant are left out. */
    public Map<UUID, GrantedTerms> at(Collection<UUID> licences, Instant instant) {
        Map<UUID, List<GrantedTerms>> decided =
                GrantedTerms.<GrantedTerms>list("licenceId in ?1 order by validFrom, decidedAt, id", licences).stream()
                        .collect(Collectors.groupingBy(terms -> terms.licenceId));
        Map<UUID, List<TermsPause>> pauses = TermsPause.<TermsPause>list("licenceId in ?1", licences).stream()
                .collect(Collectors.groupingBy(pause -> pause.licenceId));
        Map<UUID, GrantedTerms> held = new HashMap<>();
        decided.forEach((licence, terms) -> TermsThatCount.of(terms, pauses.getOrDefault(licence, List.of())).stream()
                .filter(one -> !one.isForOccasion() && !one.validFrom.isAfter(instant))
                .reduce((earlier, later) -> later)
                .ifPresent(one -> held.put(licence, one)));
        return held;
    }

    /** The terms that were decided last, whether they hold already or not. */
    public GrantedTerms latest(UUID licenceId) {
        return of(licenceId).stream()
                .filter(terms -> !terms.isForOccasion())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /**
     * A living licence, locked until the transaction ends: two decisions about it come one after the other.
     *
     * @throws ProblemException 404, also for one of another municipality
     */
    public Licence living(UUID licenceId) {
        return Licence.<Licence>findByIdOptional(TenantKey.of(licenceId), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> ProblemException.notFound("There is no such licence in this municipality."));
    }

    /** New terms that begin as what was decided last; change what is decided now, then {@link #add}. */
    public GrantedTerms next(Licence licence) {
        return latest(licence.id).copy();
    }

    /** Keeps terms, and lets the licence carry them as what was decided last, where they are not for an occasion. */
    public GrantedTerms add(Licence licence, GrantedTerms terms) {
        terms.licenceId = licence.id;
        terms.decidedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!terms.isForOccasion()) {
            carry(licence, terms);
        }
        licence.persistAndFlush();
        terms.persistAndFlush();
        return terms;
    }

    /** The licence carries these as what was decided last. */
    void carry(Licence licence, GrantedTerms terms) {
        licence.clientele = terms.clientele;
        licence.drinkGroups = terms.drinkGroups;
        licence.hours = terms.hours;
        licence.conditions = terms.conditions;
        licence.servingArea = terms.servingArea;
        licence.outdoorArea = terms.outdoorArea;
        licence.managerName = terms.managerName;
        licence.deputyName = terms.deputyName;
    }
}
