package no.bevilling.archive;

/** Which way a document went (journalposttype, Noark 5 M082). */
public enum Direction {
    INCOMING("I", "Inngående dokument"),
    OUTGOING("U", "Utgående dokument"),
    /** Made for the municipality itself. */
    INTERNAL("X", "Organinternt dokument uten oppfølging");

    final String code;
    final String meaning;

    Direction(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }
}
