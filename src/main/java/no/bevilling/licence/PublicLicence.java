package no.bevilling.licence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.VenueKind;

/**
 * A licence as anyone may see it: the fields of alkoholforskriften § 13-4 and what it allows. No person is named.
 *
 * @param periodTo last day, included
 * @param status at the moment of the question
 * @param inForce whether alcohol may be sold or served on it then, within its hours
 * @param statusTo last day of the status if nothing more happens; null when it stays
 * @param controls its inspections and points; null where the municipality does not show them
 * @param demo invented, of the demo data
 */
public record PublicLicence(
        UUID id,
        String licenceNumber,
        PublicStatus status,
        boolean inForce,
        LocalDate statusTo,
        LicenceType licenceType,
        Clientele clientele,
        MunicipalityRef municipality,
        Holder holder,
        Place premises,
        List<Integer> drinkGroups,
        List<CheckRequest.HoursRow> hours,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate grantedOn,
        LocalDate withdrawnOn,
        LocalDate transferredOn,
        String transferredTo,
        PublicControls controls,
        boolean demo) {

    /** Whether it is for sale, not for serving. */
    @JsonIgnore
    public boolean isSale() {
        return licenceType == LicenceType.SALE;
    }

    /** The authority that granted it. */
    public record MunicipalityRef(String number, String name) {}

    /** Whose business it is. */
    public record Holder(String name, String organisationNumber) {}

    /** Where. */
    public record Place(
            String name, String streetAddress, String postalCode, String postalPlace, VenueKind venueKind) {}
}
