package no.bevilling.violation;

import java.util.UUID;

/** Points of a licence have been entered, set aside, or suspended, in the same transaction: who shows them elsewhere observes this. */
public record LedgerChanged(UUID caseId) {}
