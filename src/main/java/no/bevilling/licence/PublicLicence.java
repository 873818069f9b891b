package no.bevilling.licence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.VenueKind;

/**
 * A licence as anyone may see it: the fields of alkoholforskriften § 13-4 and what it allows. No person is named, but where a
 * firm has the name of one; what else is withheld is said by {@link PublicFace} and {@link PublicContact}.
 *
 * @param uri its page in the register, an address that stays
 * @param rights what it gives the right to, as § 13-4 a tells rights apart
 * @param periodTo last day, included
 * @param withdrawals each time that it was or will be withdrawn
 * @param status at the moment of the question
 * @param inForce whether alcohol may be sold or served on it then, within its hours
 * @param statusTo last day of the status if nothing more happens; null when it stays
 * @param controls its inspections and points; null where the municipality does not show them
 * @param demo invented, of the demo data
 */
public record PublicLicence(
        UUID id,
        String licenceNumber,
        String uri,
        PublicStatus status,
        boolean inForce,
        LocalDate statusTo,
        LicenceType licenceType,
        List<PublicRight> rights,
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
        List<Withdrawal> withdrawals,
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

    /** Whether its holder is a private person, who is not named. */
    @JsonIgnore
    public boolean isPrivate() {
        return holder.kind() == HolderKind.PRIVATE_PERSON;
    }

    /** Whether nothing but a new decision can bring it into force again. */
    @JsonIgnore
    public boolean isEnded() {
        return !inForce && statusTo == null && status != PublicStatus.NOT_BEGUN && status != PublicStatus.NOT_NOW;
    }

    /**
     * Whose business it is.
     *
     * @param organisationNumber null of a private person
     * @param email the business's own; null where there is none, or it may be a person's
     * @param telephone as {@code email}
     */
    public record Holder(HolderKind kind, String name, String organisationNumber, String email, String telephone) {}

    /**
     * Where.
     *
     * @param addressWithheld whether the address may be a home, and is left out with the place on the map
     * @param latitude degrees, WGS 84; null where it is withheld or not known
     */
    public record Place(
            String name,
            String streetAddress,
            String postalCode,
            String postalPlace,
            boolean addressWithheld,
            BigDecimal latitude,
            BigDecimal longitude,
            VenueKind venueKind) {}

    /** Days without it (inndragning, alkoholloven § 1-8); {@code to} is included, and null for the rest of the period. */
    public record Withdrawal(LocalDate from, LocalDate to) {}
}
