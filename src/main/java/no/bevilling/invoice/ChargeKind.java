package no.bevilling.invoice;

/** What a municipality charges for. */
public enum ChargeKind {
    /** The yearly fee on expected volume (bevillingsgebyr, alkoholforskriften § 6-1). */
    YEARLY_FEE,
    /** What the actual volume adds after the year (etteroppgjør, § 6-3). */
    SETTLEMENT,
    /** A single occasion or one use of an ambulatory licence (alkoholloven § 7-1, second sentence). */
    EVENT_FEE,
    /** An attempt at a knowledge test (§ 5-6). */
    KNOWLEDGE_TEST;

    /** Whether one who does not pay it in time gets penalty points (alkoholforskriften § 10-3: the fee of chapter 6). */
    public boolean isLicenceFee() {
        return this != KNOWLEDGE_TEST;
    }
}
