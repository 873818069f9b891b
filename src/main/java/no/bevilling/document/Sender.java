package no.bevilling.document;

import java.util.List;
import no.bevilling.municipality.Municipality;

/**
 * The municipality that a document comes from.
 *
 * @param municipality full name, {@code Nord-Aurdal kommune}
 * @param department the unit that handles the case, or null
 * @param addressLines postal address
 * @param email where answers and appeals can be sent
 * @param telephone switchboard, or null
 * @param website or null
 * @param organisationNumber nine digits, or null
 */
public record Sender(
        String municipality,
        String department,
        List<String> addressLines,
        String email,
        String telephone,
        String website,
        String organisationNumber) {
    public Sender {
        Required.text(municipality, "sender.municipality");
        addressLines = Required.some(addressLines, "sender.addressLines");
        Required.text(email, "sender.email");
    }

    /** A municipality as its settings tell of it. */
    public static Sender of(Municipality municipality) {
        String name = municipality.name + " kommune";
        return new Sender(
                name,
                null,
                PostalAddress.lines(municipality.postalAddress, municipality.name),
                municipality.email.isBlank() ? name : municipality.email,
                municipality.telephone.isBlank() ? null : municipality.telephone,
                null,
                municipality.organisationNumber);
    }

    /** The postal address in one line. */
    public String address() {
        return String.join(", ", addressLines);
    }
}
