package no.bevilling.archive;

/** Why a document is not in the archive. */
public enum ArchiveProblem {
    /** The folder could not be written: full, gone or without rights. */
    FOLDER,
    /** Something went wrong on our side. */
    DEFECT,
    /** The archive had a fault of its own; it is handed over again. */
    SERVER,
    /** The archive did not take it. */
    REFUSED
}
