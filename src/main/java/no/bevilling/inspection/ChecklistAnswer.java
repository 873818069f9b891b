package no.bevilling.inspection;

/**
 * What an inspector answered at one point of the checklist.
 *
 * @param item id of the point in {@code checklist.yaml}
 * @param note what was seen, in few words; empty where nothing is to be said
 */
public record ChecklistAnswer(String item, ChecklistResult result, String note) {
    public ChecklistAnswer {
        note = note == null ? "" : note.strip();
    }
}
