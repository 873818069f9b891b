package no.bevilling.policy;

import java.time.LocalDate;

/**
 * What a council decided about a draft, as the form states it; null where nothing that can be read was typed.
 *
 * @param number of the resolution, {@code PS 26/2027}
 * @param hearingFrom first day of the public hearing (forvaltningsloven § 37)
 * @param hearingTo last day of it
 * @param promulgatedOn day of promulgation in Norsk Lovtidend (forvaltningsloven § 38)
 * @param promulgationReference {@code FOR-2027-01-15-31}
 * @param restrictsOpeningHours whether opening hours are restricted too (serveringsloven § 15)
 */
public record Resolution(
        String number,
        LocalDate resolvedOn,
        LocalDate validFrom,
        LocalDate hearingFrom,
        LocalDate hearingTo,
        LocalDate promulgatedOn,
        String promulgationReference,
        boolean restrictsOpeningHours) {}
