package no.bevilling.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Holds a resolution against what the law asks of it before it can take effect. */
final class ResolutionCheck {

    /** What is wrong, by the field it is said at. */
    enum Wrong {
        NUMBER_MISSING("number"),
        RESOLVED_MISSING("resolvedOn"),
        RESOLVED_LATER("resolvedOn"),
        VALID_MISSING("validFrom"),
        VALID_BEFORE_RESOLUTION("validFrom"),
        VALID_BEFORE_FORMER("validFrom"),
        HEARING_FROM_MISSING("hearingFrom"),
        HEARING_TO_MISSING("hearingTo"),
        HEARING_BACKWARDS("hearingTo"),
        HEARING_AFTER_RESOLUTION("hearingTo"),
        PROMULGATED_MISSING("promulgatedOn"),
        PROMULGATED_LATER("promulgatedOn"),
        PROMULGATED_BEFORE_RESOLUTION("promulgatedOn"),
        REFERENCE_MISSING("promulgationReference"),
        VALID_BEFORE_PROMULGATION("validFrom"),
        OPENING_HOURS_TOO_SOON("validFrom");

        final String field;

        Wrong(String field) {
            this.field = field;
        }
    }

    private final List<Wrong> wrong = new ArrayList<>();

    private ResolutionCheck() {}

    /**
     * What is wrong with a resolution, in the order of the form; empty when it may take effect.
     *
     * @param localRegulation whether the draft changes a local regulation
     * @param former from when the version before holds; the new one may not begin before it. Null when there is none
     * @param openingHoursMonths months from the decision until a restriction of opening hours may hold
     */
    static List<Wrong> of(
            Resolution r, LocalDate today, boolean localRegulation, LocalDate former, int openingHoursMonths) {
        ResolutionCheck check = new ResolutionCheck();
        check.unless(r.number() != null && !r.number().isBlank() && r.number().length() <= 100, Wrong.NUMBER_MISSING);
        check.unless(r.resolvedOn() != null, Wrong.RESOLVED_MISSING);
        check.unless(r.validFrom() != null, Wrong.VALID_MISSING);
        LocalDate resolved = r.resolvedOn() == null ? today : r.resolvedOn();
        LocalDate valid = r.validFrom() == null ? LocalDate.MAX : r.validFrom();
        check.unless(!resolved.isAfter(today), Wrong.RESOLVED_LATER);
        check.unless(!valid.isBefore(resolved), Wrong.VALID_BEFORE_RESOLUTION);
        check.unless(former == null || !valid.isBefore(former), Wrong.VALID_BEFORE_FORMER);
        if (localRegulation) {
            check.regulation(r, resolved, valid, today);
        }
        check.unless(
                !r.restrictsOpeningHours() || !valid.isBefore(resolved.plusMonths(openingHoursMonths)),
                Wrong.OPENING_HOURS_TOO_SOON);
        return check.wrong;
    }

    /** Forvaltningsloven §§ 37 and 38: first heard, then decided, then promulgated, and not in force before that. */
    private void regulation(Resolution r, LocalDate resolved, LocalDate valid, LocalDate today) {
        unless(r.hearingFrom() != null, Wrong.HEARING_FROM_MISSING);
        unless(r.hearingTo() != null, Wrong.HEARING_TO_MISSING);
        if (r.hearingFrom() != null && r.hearingTo() != null) {
            unless(r.hearingFrom().isBefore(r.hearingTo()), Wrong.HEARING_BACKWARDS);
            unless(!r.hearingTo().isAfter(resolved), Wrong.HEARING_AFTER_RESOLUTION);
        }
        unless(r.promulgatedOn() != null, Wrong.PROMULGATED_MISSING);
        unless(r.promulgationReference() != null && !r.promulgationReference().isBlank(), Wrong.REFERENCE_MISSING);
        if (r.promulgatedOn() != null) {
            unless(!r.promulgatedOn().isAfter(today), Wrong.PROMULGATED_LATER);
            unless(!r.promulgatedOn().isBefore(resolved), Wrong.PROMULGATED_BEFORE_RESOLUTION);
            unless(!valid.isBefore(r.promulgatedOn()), Wrong.VALID_BEFORE_PROMULGATION);
        }
    }

    private void unless(boolean right, Wrong otherwise) {
        if (!right) {
            wrong.add(otherwise);
        }
    }
}
