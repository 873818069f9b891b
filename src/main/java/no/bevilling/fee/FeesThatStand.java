package no.bevilling.fee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.turnover.FeesFixed;

/** Which figures a fee rests on already: told to the returns, where they cannot be corrected any more. */
@ApplicationScoped
class FeesThatStand implements FeesFixed {
    @Override
    public Set<UUID> fixed(Collection<UUID> licences, int year) {
        return standing(licences, year, FeeKind.YEARLY);
    }

    @Override
    public Set<UUID> settled(Collection<UUID> licences, int year) {
        return standing(licences, year, FeeKind.SETTLEMENT);
    }

    private static Set<UUID> standing(Collection<UUID> licences, int year, FeeKind kind) {
        return licences.isEmpty()
                ? Set.of()
                : FeeDecision.<FeeDecision>list(
                                "licenceId in ?1 and year = ?2 and kind = ?3 and review.reviewedAt is not null"
                                        + " and review.reviewComment is null and setAsideAt is null",
                                licences,
                                year,
                                kind)
                        .stream()
                        .map(decision -> decision.licenceId)
                        .collect(Collectors.toSet());
    }
}
