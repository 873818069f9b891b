package no.bevilling.casework;

import jakarta.ws.rs.ForbiddenException;

/**
 * Somebody of the staff is party to the case, and sees no more of it than an applicant does (forvaltningsloven §§ 6 and
 * 18): a page that says so, 403 for programs.
 */
public class PartyToCaseException extends ForbiddenException {
    private static final String TOLD =
            "You are a party to this case, and neither handle it nor read it as staff (forvaltningsloven § 6).";

    private final String ownView;

    /** @param ownView address of the applicant's own page about the case; null for a party who did not apply */
    public PartyToCaseException(String ownView) {
        super(TOLD);
        this.ownView = ownView;
    }

    /** Address of the applicant's own page about the case, or null. */
    public String ownView() {
        return ownView;
    }
}
