package no.bevilling.licence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Whether a licence is in force at an instant.
 *
 * @param until when the answer changes if nothing more happens, not included; null when it stays
 * @param lastDay the last day of the answer, with the night that follows it; null when it stays
 * @param source paragraph; empty where the act has none
 */
public record Force(ForceGround ground, Instant until, LocalDate lastDay, String source) {
    /** Whether it is in force: alcohol may be sold or served on it, within its hours. */
    public boolean holds() {
        return ground.holds();
    }
}
