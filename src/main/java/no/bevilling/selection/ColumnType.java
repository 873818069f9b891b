package no.bevilling.selection;

/** What stands in a column, and so how it is filtered and written. */
public enum ColumnType {
    /** Filtered by a part of it. */
    TEXT,
    /** A value of one of our enums, filtered by some of them. */
    CHOICE,
    /** Filtered from and to, both included. */
    DAY,
    /** A whole number, filtered from and to. */
    NUMBER,
    /** A calendar year: a number that is not added up. */
    YEAR,
    /** Norwegian kroner, two decimals. */
    KRONER,
    YES_NO;

    /** Whether groups tell what it adds up to. */
    public boolean isAdded() {
        return this == NUMBER || this == KRONER;
    }

    /** Whether it is filtered by a lowest and a highest value. */
    public boolean isRange() {
        return this == DAY || this == NUMBER || this == YEAR || this == KRONER;
    }
}
