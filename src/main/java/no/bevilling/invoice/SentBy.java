package no.bevilling.invoice;

/** Who sends invoices to those who pay. */
public enum SentBy {
    /** This product, by its outbox. */
    PRODUCT,
    /** The municipality's accounting system, from what an invoice run hands over. */
    ACCOUNTING
}
