package no.bevilling.document;

import java.util.Arrays;
import java.util.List;
import no.bevilling.premises.Premises;

/** Addresses as letters print them. */
final class PostalAddress {
    private PostalAddress() {}

    /** Street, postal code and place in one line; the name where none is known. */
    static String of(Premises premises) {
        String postal = (premises.postalCode == null ? "" : premises.postalCode + " ") + premises.postalPlace;
        String whole = (premises.streetAddress + ", " + postal).strip().replaceAll("^, |, $|,$", "");
        return whole.isBlank() ? premises.name : whole;
    }

    /** The lines of an address, or of what stands for it where it is not known. */
    static List<String> lines(String address, String otherwise) {
        return Arrays.stream((address.isBlank() ? otherwise : address).split(",|\\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
