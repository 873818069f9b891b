package no.bevilling.document;

import no.bevilling.premises.Premises;

/** The premises by name and address in one line. */
public record Place(String name, String address) {
    public Place {
        Required.text(name, "place.name");
        Required.text(address, "place.address");
    }

    /** Known premises; their name stands for an address that is not known. */
    public static Place of(Premises premises) {
        return new Place(premises.name, PostalAddress.of(premises));
    }
}
