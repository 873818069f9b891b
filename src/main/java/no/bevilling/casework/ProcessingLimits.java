package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** How long a case may take, by the law of the day. */
@ApplicationScoped
public class ProcessingLimits {
    private static final String LIMIT = """
            select months from processing_limit
            where kind = :kind and valid_from <= :day and (valid_to is null or valid_to > :day)
            """;

    @Inject
    EntityManager entities;

    /** Last day for the decision, included, of an application that was complete on {@code day} (alkoholloven § 1-11). */
    public LocalDate decisionDueOn(LocalDate day) {
        return day.plusMonths(decisionMonths(day));
    }

    /** Months that a case may take, for one that was complete on {@code day}. */
    public int decisionMonths(LocalDate day) {
        return months("DECISION", day);
    }

    /** Last day for the preliminary answer, included, by the day of receipt (forvaltningsloven § 11 a). */
    public LocalDate preliminaryAnswerDueOn(LocalDate receivedOn) {
        return receivedOn.plusMonths(months("PRELIMINARY_ANSWER", receivedOn));
    }

    private int months(String kind, LocalDate day) {
        return ((Number) entities.createNativeQuery(LIMIT)
                        .setParameter("kind", kind)
                        .setParameter("day", day)
                        .getSingleResult())
                .intValue();
    }
}
