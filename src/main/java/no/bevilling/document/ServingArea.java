package no.bevilling.document;

/** Where at the premises alcohol may be sold or served. */
public enum ServingArea {
    INDOOR,
    OUTDOOR
}
