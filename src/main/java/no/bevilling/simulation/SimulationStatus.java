package no.bevilling.simulation;

/** How far a simulation is. */
public enum SimulationStatus {
    WAITING,
    RUNNING,
    /** Stopped by a person; what was found until then stands. */
    STOPPED,
    DONE,
    /** One of the rule bases can no longer be loaded; the log says why. */
    FAILED;

    /** Whether somebody is to work on it. */
    public boolean isUnderWay() {
        return this == WAITING || this == RUNNING;
    }
}
