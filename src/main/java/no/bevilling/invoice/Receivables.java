package no.bevilling.invoice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other rooms ask of invoices; everything in the caller's transaction and municipality. */
public interface Receivables {
    /**
     * The invoice for a charge: made now with its paper, or found when the same was asked before. One below what the
     * municipality charges at all is made and written off at once, so that it can be seen that nothing was forgotten.
     *
     * @throws no.bevilling.platform.ProblemException 400 where the lines do not come to more than nothing, the due date has
     *     passed, or nobody is named who pays
     */
    UUID charge(Charge charge);

    /**
     * A credit note against an invoice, with its paper. What was paid already becomes a balance in the payer's favour.
     *
     * @param amountInOre above zero, at most what the invoice charges less earlier credit notes
     * @param reference id of the decision it rests on: the same again changes nothing
     * @return id of the credit note
     */
    UUID credit(UUID invoice, long amountInOre, UUID reference, String reason);

    /**
     * The decision behind an invoice waits for its appeal (forvaltningsloven § 42): nobody is reminded, and it leads to nothing
     * meanwhile.
     *
     * @param waits false when it is to be paid again; the same again changes nothing
     */
    void suspend(UUID invoice, boolean waits);

    Optional<Receivable> of(UUID invoice);

    /** By the charge it was made for; empty where nothing was charged. */
    Optional<Receivable> of(ChargeKind kind, UUID reference);

    /** Newest first; for the page of a licence. */
    List<Receivable> ofLicence(UUID licence);

    /** Whether a case has an invoice with something owed: asked where payment is a condition of the decision. */
    boolean owed(UUID caseId);
}
