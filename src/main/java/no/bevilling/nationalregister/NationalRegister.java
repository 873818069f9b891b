package no.bevilling.nationalregister;

import java.io.IOException;

/** Somebody who is handed the change log: Bevillingsregisteret, or what brings it there. */
interface NationalRegister {
    /** A name that stays: how far it has come is kept under it. */
    String name();

    /** Whether the operator has set it up. */
    boolean isOn();

    /**
     * Hands over lines, in order. The same lines may come again, alone or with later ones, after something went wrong.
     *
     * @throws IOException when it is not certain that all of them were taken; they are handed over again
     * @throws InterruptedException when the application stops
     */
    void deliver(ChangeBatch batch) throws IOException, InterruptedException;
}
