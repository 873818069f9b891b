package no.bevilling.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.ProblemException;

/** What a licence allows, and has allowed. */
@ApplicationScoped
public class LicenceTermsOverTime {
    @Inject
    Clock clock;

    /** All of them, by the moment from which they hold; those decided last come last among those of one moment. */
    public List<GrantedTerms> of(UUID licenceId) {
        return GrantedTerms.list("licenceId = ?1 order by validFrom, decidedAt, id", licenceId);
    }

    /** The terms at an instant, those for occasions apart; empty before the first ones begin. */
    public Optional<GrantedTerms> at(UUID licenceId, Instant instant) {
        return GrantedTerms.<GrantedTerms>find(
                        "licenceId = ?1 and validTo is null and validFrom <= ?2 order by validFrom desc, decidedAt desc, id desc",
                        licenceId,
                        instant)
                .firstResultOptional();
    }

    /** The terms that were decided last, whether they hold already or not. */
    public GrantedTerms latest(UUID licenceId) {
        return GrantedTerms.<GrantedTerms>find(
                        "licenceId = ?1 and validTo is null order by validFrom desc, decidedAt desc, id desc",
                        licenceId)
                .firstResult();
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
            licence.clientele = terms.clientele;
            licence.drinkGroups = terms.drinkGroups;
            licence.hours = terms.hours;
            licence.conditions = terms.conditions;
            licence.servingArea = terms.servingArea;
            licence.outdoorArea = terms.outdoorArea;
            licence.managerName = terms.managerName;
            licence.deputyName = terms.deputyName;
        }
        licence.persistAndFlush();
        terms.persistAndFlush();
        return terms;
    }
}
