package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.Period;
import no.bevilling.rules.RuleChecks;

/** How long a case may take, by the law of the day. */
@ApplicationScoped
public class ProcessingLimits {
    private static final String DECISION = "case-handling-months";
    private static final String FOOD_SERVICE = "food-service-decision-days";
    private static final String LIMIT = """
            select months from processing_limit
            where kind = :kind and valid_from <= :day and (valid_to is null or valid_to > :day)
            """;

    @Inject
    EntityManager entities;

    @Inject
    RuleChecks rules;

    /** Months that a case may take, for one that was complete on {@code day} (alkoholloven § 1-11). */
    public int decisionMonths(LocalDate day) {
        return rules.numbers().number(DECISION, day).orThrow();
    }

    /** How long a case may take that was complete on {@code day}: alkoholloven § 1-11, serveringsloven § 10. */
    public Period decision(Matter matter, LocalDate day) {
        return matter == Matter.FOOD_SERVICE_LICENCE
                ? Period.ofDays(foodServiceDays(day))
                : Period.ofMonths(decisionMonths(day));
    }

    /** Days that an application for a food-service licence may take, complete on {@code day} (serveringsloven § 10). */
    public int foodServiceDays(LocalDate day) {
        return rules.numbers().number(FOOD_SERVICE, day).orThrow();
    }

    /** Months until the preliminary answer, by the day of receipt (forvaltningsloven § 11 a). */
    public int preliminaryMonths(LocalDate receivedOn) {
        return ((Number) entities.createNativeQuery(LIMIT)
                        .setParameter("kind", "PRELIMINARY_ANSWER")
                        .setParameter("day", receivedOn)
                        .getSingleResult())
                .intValue();
    }
}
