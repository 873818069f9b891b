package no.bevilling.platform;

/** Where a link stands in the main menu, once the reader may follow more than fit in a line. */
public enum NavigationGroup {
    /** What the reader comes for every day: always in sight. */
    FIRST,
    /** Licences and what becomes of them. */
    LICENCES,
    /** Inspections, points and the committee that follows them. */
    CONTROL,
    /** Fees, invoices and returns. */
    MONEY,
    /** Rules and registers. */
    RULES,
    /** What an administrator sets. */
    SETUP,
    /** Everything else. */
    MORE
}
