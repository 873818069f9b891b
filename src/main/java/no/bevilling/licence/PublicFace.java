package no.bevilling.licence;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.party.Organisation;
import no.bevilling.premises.Premises;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.VenueKind;

/**
 * What the public register shows of who and where (ADR 75). A private person is not named, nor is the place. The firm of a
 * sole proprietor is public by law (alkoholforskriften § 13-4 b), and so is the address of a place that is open to everybody
 * (c); where nobody is served at it, the address may be a home, and is withheld.
 *
 * @param addressWithheld whether street, postal code and the place on the map are left out
 */
record PublicFace(
        HolderKind kind,
        String holder,
        String organisationNumber,
        PublicContact contact,
        String premises,
        String streetAddress,
        String postalCode,
        String postalPlace,
        BigDecimal latitude,
        BigDecimal longitude,
        boolean addressWithheld) {
    static final String PRIVATE_PERSON = "Privatperson";
    static final String PRIVATE_EVENT = "Privat arrangement";

    static PublicFace of(Organisation holder, Premises place, Clientele clientele) {
        HolderKind kind = HolderKind.of(holder);
        boolean hidden = kind == HolderKind.PRIVATE_PERSON;
        boolean withheld = hidden || kind == HolderKind.SOLE_PROPRIETOR && !isOpenToAll(place, clientele);
        boolean placed = !withheld && place.latitude != null && place.longitude != null;
        return new PublicFace(
                kind,
                hidden ? PRIVATE_PERSON : holder.name,
                holder.organisationNumber,
                PublicContact.of(holder, place.name),
                hidden ? PRIVATE_EVENT : place.name,
                withheld ? "" : place.streetAddress,
                withheld ? null : place.postalCode,
                place.postalPlace,
                placed ? place.latitude : null,
                placed ? place.longitude : null,
                withheld);
    }

    /** What is searched: nothing that is not shown. */
    String searchText(String licenceNumber) {
        return Stream.of(premises, holder, organisationNumber, streetAddress, postalPlace, licenceNumber)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static boolean isOpenToAll(Premises place, Clientele clientele) {
        return place.venueKind != VenueKind.CATERING && clientele != Clientele.PRIVATE_FUNCTION;
    }
}
