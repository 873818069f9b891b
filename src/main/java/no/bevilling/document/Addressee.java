package no.bevilling.document;

import java.util.List;
import no.bevilling.party.Organisation;
import no.bevilling.premises.Premises;

/** Who a letter is sent to. */
public record Addressee(String name, List<String> addressLines) {
    public Addressee {
        Required.text(name, "addressee.name");
        addressLines = Required.some(addressLines, "addressee.addressLines");
    }

    /** Somebody at a postal address, or what stands in its place where none is known. */
    public static Addressee at(String name, String address, String otherwise) {
        return new Addressee(name, PostalAddress.lines(address, otherwise));
    }

    /** An applicant at its own address, or where its premises are when none is known. */
    public static Addressee of(Organisation applicant, Premises premises) {
        return new Addressee(applicant.name, PostalAddress.lines(applicant.postalAddress, PostalAddress.of(premises)));
    }

    /** Whoever runs a place, where no holder is known: the place at its own address. */
    public static Addressee of(Premises place, String otherwise) {
        String address = PostalAddress.of(place);
        return new Addressee(place.name, PostalAddress.lines(address, otherwise));
    }
}
