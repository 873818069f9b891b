package no.bevilling.platform;

import jakarta.enterprise.context.RequestScoped;
import no.bevilling.municipality.Municipalities;

/** The municipality whose number stands in the path of this request. */
@RequestScoped
public class CurrentMunicipality {
    private Municipalities.Short municipality;

    void set(Municipalities.Short municipality) {
        this.municipality = municipality;
    }

    public boolean isKnown() {
        return municipality != null;
    }

    /** @throws IllegalStateException on a page outside {@code /k/{number}} */
    public Municipalities.Short get() {
        if (municipality == null) {
            throw new IllegalStateException("The path of this request names no municipality");
        }
        return municipality;
    }

    /** Internal id. */
    public int id() {
        return get().id();
    }
}
