package no.bevilling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.bevilling.document.LicenceLaw;
import no.bevilling.rules.RuleChecks;
import no.bevilling.rules.fact.LicenceType;

/** The dated numbers of the law about inspections, by the day of the inspection. */
@ApplicationScoped
class InspectionNumbers {
    @Inject
    RuleChecks rules;

    /** How many inspectors there must be (alkoholforskriften § 9-5); of a place of sale the regulation says nothing. */
    int inspectors(LicenceType type, LocalDate day) {
        return type == LicenceType.SERVING ? number("inspectors-at-serving-place", day) : 1;
    }

    /** Within how many days the report must be sent (§ 9-6). */
    int reportDays(LocalDate day) {
        return number("inspection-report-days", day);
    }

    /** How many days the holder has for a comment (§ 9-6). */
    int commentDays(LocalDate day) {
        return number("inspection-comment-days", day);
    }

    /** How long after the end of the serving hours guests may go on drinking, in minutes (alkoholloven § 4-4). */
    int consumptionMinutes(LocalDate day) {
        return LicenceLaw.on(day).consumptionMinutes();
    }

    private int number(String id, LocalDate day) {
        return rules.numbers().number(id, day).orThrow();
    }
}
