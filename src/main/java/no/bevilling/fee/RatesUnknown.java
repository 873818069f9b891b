package no.bevilling.fee;

/** The rates of a year are not known here: somebody must enter the regulation that sets them (alkoholforskriften § 6-2). */
public class RatesUnknown extends RuntimeException {
    private final int year;
    private final String because;

    RatesUnknown(int year, String because) {
        super("The rates of " + year + " are not known: " + because);
        this.year = year;
        this.because = because;
    }

    public int year() {
        return year;
    }

    /** Which regulation is missing, as the rules say it. */
    public String because() {
        return because;
    }
}
