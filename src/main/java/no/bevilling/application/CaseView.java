package no.bevilling.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.casework.CaseStatus;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;

/**
 * What the applicant sees of the case.
 *
 * @param beside the case of the food-service licence that was asked for together with the serving licence; null without it
 * @param appealHref where to appeal, or see the appeal; null before anything is decided
 */
public record CaseView(
        String base,
        String municipality,
        ApplicationKind kind,
        LicenceType type,
        String placeName,
        String number,
        CaseStatus status,
        Instant receivedAt,
        LocalDate dueOn,
        List<Paper> papers,
        List<String> toComment,
        List<ToAnswer> toAnswer,
        String appealHref,
        boolean appealPending,
        SummaryView summary,
        CaseView beside,
        boolean justSent) {
    /** A document for the applicant. */
    public record Paper(UUID id, String title, Instant madeAt) {}

    /** Something that the municipality asks for. */
    public record ToAnswer(String href, boolean missing, LocalDate dueOn) {}

    /** Whether a food-service licence is all that was applied for. */
    public boolean isFoodServiceAlone() {
        return type == null;
    }

    public boolean isOpen() {
        return status == CaseStatus.RECEIVED || status == CaseStatus.IN_PROGRESS || status == CaseStatus.PROPOSED;
    }

    /** Whether the application can still be taken back: that is so as long as nothing is decided. */
    public boolean isToWithdraw() {
        return isOpen();
    }

    public String getColor() {
        return isOpen() ? "info" : status == CaseStatus.DECIDED ? "success" : "neutral";
    }
}
