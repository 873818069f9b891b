package no.bevilling.application;

import java.util.List;

/** On what ground somebody applies for an organisation. */
public enum ActingAs {
    /** styreleder */
    CHAIR("LEDE"),
    /** daglig leder, forretningsfører */
    GENERAL_MANAGER("DAGL", "FFØR"),
    /** innehaver of a sole proprietorship, deltaker, komplementar */
    OWNER("INNH", "DTPR", "DTSO", "KOMP"),
    /** by one of those, in this product or on paper (forvaltningsloven § 12) */
    AUTHORISED;

    private final List<String> codes;

    ActingAs(String... codes) {
        this.codes = List.of(codes);
    }

    /** The codes of Enhetsregisteret for the role; none for who is authorised. */
    List<String> codes() {
        return codes;
    }
}
