package no.bevilling.invoice;

/** A file that is no file of payments, or one that cannot be read; nothing of it is kept. */
class UnreadablePayments extends Exception {
    private static final long serialVersionUID = 1L;

    /** Where it is wrong, counted in movements or lines from 1; 0 where it is wrong as a whole. */
    private final int at;

    UnreadablePayments(int at, String message) {
        super(message);
        this.at = at;
    }

    int at() {
        return at;
    }
}
