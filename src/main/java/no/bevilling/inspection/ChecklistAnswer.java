package no.bevilling.inspection;

/**
 * What an inspector answered at one point of the checklist.
 *
 * @param item id of the point in {@code checklist.yaml}
 * @param note what was seen, in few words; empty where nothing is to be said
 */
public record ChecklistAnswer(String item, Result result, String note) {
    /** What a point of the checklist comes to. */
    public enum Result {
        /** Looked at, as it should be. */
        IN_ORDER,
        /** Looked at, and not as it should be; an observation tells what was seen. */
        FINDING,
        /** Not looked at. */
        NOT_CHECKED
    }
}
