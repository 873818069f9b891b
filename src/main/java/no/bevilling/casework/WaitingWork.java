package no.bevilling.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a room knows to wait for a person, for the page of that person's tasks. Implementations are application-scoped beans;
 * the page shows them by {@code @Priority}, highest first. They run in one transaction of the municipality.
 */
public interface WaitingWork {
    /**
     * What waits for the reader; no group without items, none where the reader has no part in it.
     *
     * @param most items in a group
     */
    List<Group> waitingFor(SignedInAccount reader, int most);

    /**
     * Things of one sort.
     *
     * @param key the same in every language, for programs
     * @param heading in the reader's language
     * @param items what must be done first on top
     */
    @Schema(name = "WaitingGroup")
    record Group(String key, String heading, List<Item> items) {}

    /**
     * One thing that waits.
     *
     * @param title of the case
     * @param what it is, in the reader's language
     * @param dueOn last day, included; null where there is none
     * @param late that day has passed
     * @param path address of the page where it is dealt with
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WaitingItem")
    record Item(UUID caseId, String number, String title, String what, LocalDate dueOn, boolean late, String path) {}

    /** A group, or nothing where nothing waits. */
    static List<Group> group(String key, String heading, List<Item> items) {
        return items.isEmpty() ? List.of() : List.of(new Group(key, heading, items));
    }
}
