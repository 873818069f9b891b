package no.bevilling.invoice;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is owed for one invoice. All amounts in øre.
 *
 * @param number as printed on the invoice
 * @param charged what the invoice asks for
 * @param balance what is still owed: the sum of all entries; below zero is owed to the payer
 * @param overdue whether something is owed and {@code dueOn} has passed; never while the decision waits for an appeal
 */
public record Receivable(
        UUID invoiceId,
        String number,
        ChargeKind kind,
        int year,
        UUID licenceId,
        LocalDate dueOn,
        long charged,
        long balance,
        boolean overdue) {}
