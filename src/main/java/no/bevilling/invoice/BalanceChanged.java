package no.bevilling.invoice;

import java.util.UUID;

/**
 * An entry was added to an invoice; told in its transaction.
 *
 * @param caseId null where the invoice belongs to no case
 * @param licenceId null where it is for no licence
 * @param balance what is owed now, in øre
 */
public record BalanceChanged(UUID invoice, UUID caseId, UUID licenceId, long balance) {}
