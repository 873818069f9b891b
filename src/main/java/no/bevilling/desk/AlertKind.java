package no.bevilling.desk;

import java.util.Optional;
import no.bevilling.casework.CaseEventKind;

/** What somebody who handles or approves cases can be alerted of. */
public enum AlertKind {
    /** A case has been given, or handed over, to the reader. */
    HANDED_OVER,
    /** The applicant has answered, or commented on a statement. */
    APPLICANT_ANSWERED,
    /** A consulted body has answered, needs more time, or asks something. */
    STATEMENT,
    /** A consulted body has not answered in time, and its superior has been told. */
    STATEMENT_LATE,
    /** A proposal was sent back. */
    SENT_BACK,
    /** A proposal of the reader's case was approved. */
    APPROVED,
    /** A proposal waits for a second person; for approvers. */
    PROPOSAL_WAITS,
    /** An appeal came, or was decided. */
    APPEAL,
    /** The applicant has taken the application back. */
    TAKEN_BACK,
    /** A sub-task became the reader's. */
    SUB_TASK,
    /** A letter could not be sent. */
    LETTER_NOT_SENT,
    /** A clock of the reader's case ends soon, or has ended. */
    CLOCK,
    /** A sub-task of the reader's is due soon, or overdue. */
    SUB_TASK_DUE,
    /** The report of an inspection of a licence from the reader's case must go soon, or is late. */
    REPORT_DUE,
    /** The holder's time for a comment on findings is over, and nobody has taken them up. */
    FINDINGS_WAIT;

    /** The alert that an event of a case gives to who has the case; empty for events that alert nobody so. */
    static Optional<AlertKind> toHandler(CaseEventKind event) {
        return Optional.ofNullable(
                switch (event) {
                    case APPLICANT_ANSWERED, APPLICANT_COMMENTED, HOLDER_REPORTED -> APPLICANT_ANSWERED;
                    case STATEMENT_REGISTERED, STATEMENT_DELAYED, STATEMENT_QUESTION_ASKED -> STATEMENT;
                    case STATEMENT_ESCALATED -> STATEMENT_LATE;
                    case SENT_BACK -> SENT_BACK;
                    case APPROVED -> APPROVED;
                    case APPEAL_RECEIVED, APPEAL_DECIDED -> APPEAL;
                    case WITHDRAWN -> TAKEN_BACK;
                    case LETTER_NOT_SENT -> LETTER_NOT_SENT;
                    default -> null;
                });
    }
}
