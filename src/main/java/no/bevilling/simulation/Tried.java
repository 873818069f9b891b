package no.bevilling.simulation;

import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.fact.VenueKind;
import no.bevilling.rules.fact.Zone;

/**
 * One licence or decision that a rule base is tried on.
 *
 * @param number the licence's, or the case's
 * @param endsOn last day of the licence's period, included; null for a decision
 */
record Tried(
        Subject subject,
        UUID id,
        String number,
        UUID caseId,
        String place,
        String holder,
        LocalDate endsOn,
        CheckRequest request) {

    VenueKind venueKind() {
        return request.premises() == null || request.premises().venueKind() == null
                ? VenueKind.OTHER
                : request.premises().venueKind();
    }

    Zone zone() {
        return request.premises() == null || request.premises().zone() == null
                ? Zone.OTHER
                : request.premises().zone();
    }
}
