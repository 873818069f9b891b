package no.bevilling.licence;

import no.bevilling.party.Organisation;

/** What the holder of a licence is to the public register: how much is told of it depends on that (ADR 75). */
public enum HolderKind {
    /** A company, an association or a public body. */
    ORGANISATION,
    /** enkeltpersonforetak: a business that is one person, whose address may be a home. */
    SOLE_PROPRIETOR,
    /** Somebody who runs no business and has a licence for an occasion (alkoholloven §§ 1-6, 4-5); not named. */
    PRIVATE_PERSON;

    private static final String ENKELTPERSONFORETAK = "ENK";

    static HolderKind of(Organisation holder) {
        if (holder.organisationNumber == null) {
            return PRIVATE_PERSON;
        }
        return ENKELTPERSONFORETAK.equalsIgnoreCase(holder.form) ? SOLE_PROPRIETOR : ORGANISATION;
    }
}
