package no.bevilling.knowledgetest;

/** Where an attempt is on its way. */
public enum TestStatus {
    /** Asked for; nobody has called the candidate in. */
    REQUESTED("info"),
    INVITED("info"),
    PASSED("success"),
    FAILED("warning"),
    /** The candidate did not come. */
    ABSENT("warning"),
    /** Called off by the candidate. */
    CANCELLED("neutral");

    private final String color;

    TestStatus(String color) {
        this.color = color;
    }

    /** Whether something is still to happen. */
    public boolean isOpen() {
        return this == REQUESTED || this == INVITED;
    }

    /** Colour of its status; the word says the same. */
    public String color() {
        return color;
    }
}
