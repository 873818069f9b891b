package no.bevilling.document;

/** The premises by name and address in one line. */
public record Place(String name, String address) {
    public Place {
        Required.text(name, "place.name");
        Required.text(address, "place.address");
    }
}
