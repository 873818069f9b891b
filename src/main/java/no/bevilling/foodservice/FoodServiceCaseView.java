package no.bevilling.foodservice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.application.ApplicationView;
import no.bevilling.assessment.EventSentences;
import no.bevilling.casework.ApplicantTask;
import no.bevilling.casework.CaseClocks;
import no.bevilling.casework.CaseFolder;
import no.bevilling.casework.CaseHead;
import no.bevilling.consultation.StatementView;
import no.bevilling.document.DocumentKind;
import no.bevilling.rules.CheckResult.Outcome;

/**
 * A case about a food-service licence as its page shows it.
 *
 * @param href address of the page; what all cases have lies below {@code head.href}
 * @param worker whether the reader may work on it now
 * @param handles whether the reader may write in it, whatever its status
 * @param conductSince the day before which conduct is too old to count (serveringsloven § 6)
 * @param beside the case of the serving licence that was asked for in the same form; null without one
 * @param licence the licence that came of it; null without one
 */
public record FoodServiceCaseView(
        CaseHead head,
        String href,
        boolean worker,
        boolean tieUnstated,
        UUID reader,
        String handler,
        UUID premisesId,
        LocalDate receivedOn,
        List<CaseClocks.Reading> clocks,
        List<FoodServiceStop> stops,
        List<Criterion> criteria,
        LocalDate conductSince,
        List<Asked> asked,
        List<StatementView> statements,
        ApplicationView application,
        Map<UUID, String> masked,
        CaseFolder folder,
        boolean handles,
        boolean mayWithdraw,
        boolean mayReopen,
        List<Paper> documents,
        List<EventSentences.Line> events,
        boolean olderEvents,
        Link beside,
        Link licence) {
    /**
     * A question of the act.
     *
     * @param answer why it stands as it does; empty while nobody has answered
     * @param by who answered; empty where the product did
     * @param forPerson whether a person answers it
     */
    public record Criterion(
            String id, String question, String law, Outcome outcome, String answer, String by, boolean forPerson) {
        /** Colour of its outcome; the word says the same. */
        public String color() {
            return switch (outcome) {
                case MET -> "success";
                case NOT_MET -> "danger";
                default -> "warning";
            };
        }
    }

    /** Something the applicant was asked. */
    public record Asked(ApplicantTask task, boolean overdue) {}

    /** A paper of the case. */
    public record Paper(UUID id, DocumentKind kind, String title, Instant madeAt) {}

    /** Something else, by its title. */
    public record Link(String title, String href) {}

    public boolean isReady() {
        return stops.isEmpty();
    }

    /** The clock that ends first of those that run; null where none does. */
    public CaseClocks.Reading next() {
        return clocks.stream()
                .filter(CaseClocks.Reading::isOpen)
                .min(java.util.Comparator.comparing(CaseClocks.Reading::due))
                .orElse(null);
    }
}
