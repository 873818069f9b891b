package no.bevilling.inspectionplan;

import java.time.LocalDateTime;
import java.util.UUID;
import no.bevilling.rules.fact.ApplicationKind;

/**
 * An arrangement with a granted licence: a single occasion, a function on an ambulatory licence, or an extension for an occasion.
 *
 * @param from local time in Norway, as {@code to}
 * @param inspected whether it was, or the place was while it lasted
 */
record Arrangement(
        UUID caseId,
        String number,
        String title,
        ApplicationKind kind,
        UUID premises,
        LocalDateTime from,
        LocalDateTime to,
        boolean inspected) {
    /** Whether it has a licence of its own, whose inspection comes on top of the quota (alkoholforskriften § 9-7). */
    boolean isBeyondQuota() {
        return kind == ApplicationKind.SINGLE_OCCASION || kind == ApplicationKind.AMBULATORY;
    }
}
