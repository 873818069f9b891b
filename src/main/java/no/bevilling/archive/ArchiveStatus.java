package no.bevilling.archive;

/** How far a document has come on its way into the archive. */
public enum ArchiveStatus {
    /** It is to be handed over, for the first time or again. */
    WAITING,
    /** It lies in the folder, and the archive has not answered. */
    HANDED_OVER,
    /** The archive has it (journalført). */
    ARCHIVED,
    /** The archive did not take it, and a person must look at it. */
    REFUSED
}
