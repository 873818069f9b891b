package no.bevilling.inspection;

import java.time.LocalDate;
import java.util.UUID;

/** Which places are messes with a licence of the state (alkoholloven § 5-3): the municipality inspects them (§ 9-1). */
public interface StateMesses {
    /** Whether the place is one on the day. */
    boolean isMess(UUID premises, LocalDate day);
}
