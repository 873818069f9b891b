package no.bevilling.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.application.ApplicationView;
import no.bevilling.casework.ApplicantTask;
import no.bevilling.casework.CaseClocks;
import no.bevilling.casework.CaseFolder;
import no.bevilling.casework.CaseHead;
import no.bevilling.casework.HolderHistory;
import no.bevilling.casework.LeadTime;
import no.bevilling.consultation.StatementView;
import no.bevilling.document.DocumentKind;

/**
 * What the case page shows, read in one transaction.
 *
 * @param leadTime null for cases without an event, or where the rules say nothing
 * @param unsentLetters letters to the applicant and others that still wait in the outbox
 * @param receiptUnsent whether the receipt of the application still waits to be sent
 * @param assessment null while the case has not been checked
 * @param worker whether the reader may work on it now
 * @param tieUnstated whether the reader must state the own tie to the parties before working on it
 * @param history what other rooms know of the applicant
 * @param folder what lies in the case beside its matter
 * @param handles whether the reader is a caseworker here, whatever the status of the case
 * @param mayWithdraw whether the application can still be taken back
 * @param mayReopen whether the case has ended, so that it can be taken up again
 * @param masked identity numbers by person, all but the day of birth hidden; empty where none was given
 */
record CaseView(
        CaseHead head,
        UUID premisesId,
        String handler,
        List<CaseClocks.Reading> clocks,
        LeadTime leadTime,
        LocalDate receivedOn,
        long unsentLetters,
        boolean receiptUnsent,
        boolean worker,
        boolean tieUnstated,
        UUID reader,
        List<Stop> stops,
        CheckView assessment,
        List<Asked> asked,
        ApplicationView application,
        Map<UUID, String> masked,
        FactsView facts,
        List<StatementView> statements,
        List<NotAsked> notAsked,
        CaseFolder folder,
        boolean handles,
        boolean mayWithdraw,
        boolean mayReopen,
        List<Paper> documents,
        List<EventSentences.Line> events,
        boolean olderEvents,
        List<HolderHistory.Line> history) {
    /** What stops the case, and where it is dealt with. */
    record Stop(Blocker.Kind kind, String body, LocalDate until, int count, String href) {}

    /** Something that the applicant was asked; {@code overdue}: the time for the answer has passed. */
    record Asked(ApplicantTask task, boolean overdue) {}

    /** A body that was not asked, by an agreement; with the case's own numbers where it has limits. */
    record NotAsked(String body, LocalDate agreedOn, String reference, Integer guests, Integer hours) {}

    /** A document that was made. */
    record Paper(UUID id, DocumentKind kind, String title, Instant madeAt) {}

    /** The clock that ends first of those that are not met; null when none is open. */
    public CaseClocks.Reading next() {
        return clocks.stream()
                .filter(CaseClocks.Reading::isOpen)
                .min(Comparator.comparing(CaseClocks.Reading::due))
                .orElse(null);
    }

    public boolean isReady() {
        return stops.isEmpty();
    }
}
