package no.bevilling.casework;

import java.util.List;

/** What a person may choose to see of the cases in the worklist, beside number and title. */
public enum WorklistColumn {
    DUE,
    HOLDER,
    TYPE,
    KIND,
    STATUS,
    HANDLER,
    RECEIVED,
    EVENT;

    /** What is shown to who has chosen nothing. */
    public static final List<WorklistColumn> STANDARD = List.of(DUE, HOLDER, TYPE, STATUS, HANDLER);
}
