package no.bevilling.fee;

/** What happens with a fee run now. */
public enum RunStatus {
    /** The job reckons what each licence is to pay. */
    RECKONING,
    /** People look, propose and approve. */
    OPEN,
    /** The job makes decisions, letters and charges of what was approved. */
    DECIDING;

    /** Whether the job works on it. */
    public boolean isUnderWay() {
        return this != OPEN;
    }
}
