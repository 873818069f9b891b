package no.bevilling.document;

import java.util.List;

/** Who a letter is sent to. */
public record Addressee(String name, List<String> addressLines) {
    public Addressee {
        Required.text(name, "addressee.name");
        addressLines = Required.some(addressLines, "addressee.addressLines");
    }
}
