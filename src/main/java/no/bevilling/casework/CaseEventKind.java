package no.bevilling.casework;

/** What can happen in a case, as the timeline tells it. */
public enum CaseEventKind {
    RECEIVED,
    RECEIPT_SENT,
    ASSIGNED,
    FACTS_RECORDED,
    COMPLETENESS_RECORDED,
    STATEMENT_REQUESTED,
    STATEMENT_REGISTERED,
    STATEMENT_PUT_TO_APPLICANT,
    APPLICANT_COMMENTED,
    CHECKED,
    OUTCOME_STATED,
    PROPOSED,
    SENT_BACK,
    APPROVED,
    LICENCE_GRANTED,
    REFUSED,
    DOCUMENT_MADE,
    NOTICE_QUEUED,
    WITHDRAWN
}
