package no.bevilling.violation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.bevilling.rules.DecidingBody;

/**
 * Who has decided, as the approver registers it: the municipal council decides (alkoholforskriften §§ 10-5, 10-6), or whom it
 * has delegated to.
 *
 * @param name of a political body; empty where it has none but the kind
 * @param resolutionNumber of a political body; empty for the administration
 * @param on day of its resolution; null for the administration, which decides on the day of the approval
 */
public record Decider(@NotNull DecidingBody body, String name, String resolutionNumber, LocalDate on) {
    /** The administration, by the municipality's delegation. */
    public static Decider administration() {
        return new Decider(DecidingBody.ADMINISTRATION, "", "", null);
    }
}
