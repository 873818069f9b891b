package no.bevilling.casework;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What every page about a case shows of it.
 *
 * @param href address of the case page
 * @param open whether it is still worked on
 * @param appealPending whether an appeal waits
 */
public record CaseHead(
        UUID id,
        String municipality,
        String number,
        String title,
        CaseStatus status,
        boolean open,
        UUID handlerId,
        LocalDate completeOn,
        LocalDate dueOn,
        String missing,
        boolean rejection,
        boolean appealPending,
        int version) {
    /** @param municipality the number in the path */
    public static CaseHead of(LicensingCase found, String municipality) {
        return new CaseHead(
                found.id,
                municipality,
                found.number(),
                found.title,
                found.status,
                found.isOpen(),
                found.handlerId,
                found.completeOn,
                found.dueOn,
                found.missing,
                found.rejection,
                found.appealPending,
                found.version);
    }

    /** Whether the application was taken back. */
    public boolean isWithdrawn() {
        return status == CaseStatus.WITHDRAWN;
    }

    public String href() {
        return "/k/" + municipality + "/saker/" + id;
    }
}
