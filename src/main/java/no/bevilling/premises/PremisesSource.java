package no.bevilling.premises;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;

/**
 * What another room knows of a place. The room of places knows no case: whoever writes something down about a place tells it
 * here, and it stands on the place's page.
 */
public interface PremisesSource {
    /** Who may be told: those who handle cases, and whom a room names beside them. */
    default Set<Role> readers() {
        return Set.of(Role.CASEWORKER, Role.APPROVER);
    }

    /** What holds for the place now, in the reader's language, such as a licence; the most important first. */
    default List<Standing> standing(UUID premises, SignedInAccount reader) {
        return List.of();
    }

    /**
     * What happened at the place.
     *
     * @param before only what happened before this instant
     * @param most how many, the newest first
     */
    default List<Happening> happenings(UUID premises, SignedInAccount reader, Instant before, int most) {
        return List.of();
    }

    /**
     * Something that holds now.
     *
     * @param title such as the licence's number
     * @param text one sentence
     * @param href the page about it; null where there is none
     */
    record Standing(String title, String text, String href) {}

    /**
     * Something that happened.
     *
     * @param title what it was about, such as the case
     * @param text one sentence
     * @param by who did it; empty where it followed by itself
     * @param href the page about it
     */
    record Happening(Instant at, String title, String text, String by, String href) {}
}
