package no.bevilling.foodservice;

/** Why a food-service licence is in force on a day, or why it is not, with the paragraph of serveringsloven. */
public enum FoodServiceGround {
    /** It was given, and nothing has ended it: it has no period. */
    GRANTED(true, false, "serveringsloven § 3"),
    /** The place is transferred, and the new holder still has days to apply. */
    TRANSFER_APPLICATION_AWAITED(true, false, "serveringsloven § 22"),
    /** The new holder applied in time: the place is run until that is decided. */
    TRANSFER_UNDECIDED(true, false, "serveringsloven § 22"),
    /** The bankruptcy estate goes on. */
    BANKRUPTCY_ESTATE(true, false, "serveringsloven § 23"),
    /** The dead holder's estate goes on. */
    DEATH_ESTATE(true, false, "serveringsloven § 24"),

    NOT_BEGUN(false, false, "serveringsloven § 3"),
    /** What gave it was set aside. */
    SET_ASIDE(false, true, "serveringsloven § 27"),
    TRANSFERRED(false, true, "serveringsloven § 22"),
    BANKRUPT(false, true, "serveringsloven § 23"),
    HOLDER_DEAD(false, true, "serveringsloven § 24"),
    NEVER_OPENED(false, true, "serveringsloven § 25"),
    OUT_OF_OPERATION(false, true, "serveringsloven § 25"),
    CLOSED_BY_POLICE(false, false, "serveringsloven § 17"),
    /** What gave it waits for an appeal. */
    APPEAL_AWAITED(false, false, "forvaltningsloven § 42"),
    SUSPENDED(false, false, "serveringsloven § 18"),
    CLOSED_BY_MUNICIPALITY(false, false, "serveringsloven § 18"),
    REVOKED(false, true, "serveringsloven § 19"),
    /** Given up by the holder: the holder's own word ends it. */
    GIVEN_UP(false, true, "");

    private final boolean holds;
    private final boolean lasting;
    private final String paragraph;

    FoodServiceGround(boolean holds, boolean lasting, String paragraph) {
        this.holds = holds;
        this.lasting = lasting;
        this.paragraph = paragraph;
    }

    /** Whether the place may be run on it. */
    public boolean holds() {
        return holds;
    }

    /** Whether it does not come back by itself. */
    public boolean lasting() {
        return lasting;
    }

    /** Where the act says it; empty where it does not. */
    public String paragraph() {
        return paragraph;
    }

    /** Colour of its status; the word says the same. */
    public String color() {
        return holds ? "success" : lasting ? "danger" : "warning";
    }
}
