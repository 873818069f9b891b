package no.bevilling.foodservice;

/** What the municipality may do against a food-service licence (serveringsloven §§ 18, 19). */
public enum FoodServiceReactionKind {
    /** suspensjon: put out of force until further notice, to prevent or stop offences (§ 18, first paragraph). */
    SUSPENSION(FoodServiceEventKind.SUSPENDED, "serveringsloven § 18"),
    /** stenging: the place is closed until things are put right (§ 18, second paragraph). */
    CLOSING(FoodServiceEventKind.CLOSED, "serveringsloven § 18"),
    /** tilbakekall: after notice with reasonable time to put things right (§ 19). */
    REVOCATION(FoodServiceEventKind.REVOKED, "serveringsloven § 19");

    private final FoodServiceEventKind event;
    private final String paragraph;

    FoodServiceReactionKind(FoodServiceEventKind event, String paragraph) {
        this.event = event;
        this.paragraph = paragraph;
    }

    FoodServiceEventKind event() {
        return event;
    }

    /** Where the act permits it. */
    public String paragraph() {
        return paragraph;
    }
}
