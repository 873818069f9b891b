package no.bevilling.fee;

import java.util.Set;

/** The municipality's rules do not say what an event costs: a person does. */
class EventFeeOpen extends RuntimeException {
    private final Set<String> missing;

    EventFeeOpen(Set<String> missing) {
        super("No rule says what the event costs; missing: " + missing);
        this.missing = Set.copyOf(missing);
    }

    /** What would have to be known of the event; empty where no rule is registered. */
    Set<String> missing() {
        return missing;
    }
}
