package no.bevilling.casework;

/** What a case is about. Each has pages of its own ({@link MatterPages}) and a room that knows what may be done in it. */
public enum Matter {
    /** An application for an alcohol licence or about one (alkoholloven § 1-7): the only one that has a kind. */
    LICENCE_APPLICATION,
    /** A food-service licence (serveringsbevilling, serveringsloven § 3). */
    FOOD_SERVICE_LICENCE,
    /** Penalty points for violations (prikktildeling, alkoholforskriften § 10-1). */
    PENALTY_POINTS,
    /** Withdrawal of a licence (inndragning, alkoholloven § 1-8). */
    WITHDRAWAL,
    /** A licence fee (bevillingsgebyr, alkoholloven § 7-1), and its settlement. */
    FEE;

    /** Whether the case began with an application for an alcohol licence: its check, statements and clocks are about that. */
    public boolean isLicenceApplication() {
        return this == LICENCE_APPLICATION;
    }
}
