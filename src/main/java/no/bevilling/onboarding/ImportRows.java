package no.bevilling.onboarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.VenueKind;
import no.bevilling.rules.fact.ViolationKind;

/**
 * What two tables say, as far as it can be read.
 *
 * @param flaws everything that is wrong; nothing may be stored while there is any
 */
public record ImportRows(List<OldLicence> licences, List<OldPoints> points, List<Flaw> flaws) {
    /**
     * A licence of the former system.
     *
     * @param row as the spreadsheet counts
     * @param periodTo last day, included
     */
    public record OldLicence(
            int row,
            String number,
            LicenceType type,
            String organisationNumber,
            String holder,
            String postalAddress,
            String email,
            String telephone,
            String place,
            String street,
            String postcode,
            String postTown,
            VenueKind venue,
            Integer seats,
            List<Integer> groups,
            List<HoursRow> hours,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate grantedOn,
            String manager,
            String deputy,
            String servingArea,
            String outdoorArea,
            List<String> conditions) {}

    /** Points given in the former system for one violation. */
    public record OldPoints(
            int row, String number, ViolationKind kind, Instant committedAt, int points, LocalDate decidedOn) {}
}
