package no.bevilling.document;

import no.bevilling.party.Organisation;

/**
 * Who the licence is given to, or who applied (alkoholloven § 1-4b).
 *
 * @param organisationNumber nine digits; null for a private person
 */
public record Holder(String name, String organisationNumber) {
    public Holder {
        Required.text(name, "holder.name");
    }

    /** An organisation as a letter names it. */
    public static Holder of(Organisation organisation) {
        return new Holder(organisation.name, organisation.organisationNumber);
    }

    /** The organisation number in groups of three as people read it, or null. */
    public String groupedNumber() {
        return organisationNumber == null
                ? null
                : organisationNumber.replaceAll("^(\\d{3})(\\d{3})(\\d{3})$", "$1\u00a0$2\u00a0$3");
    }
}
