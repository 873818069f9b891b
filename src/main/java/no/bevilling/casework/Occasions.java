package no.bevilling.casework;

import no.bevilling.rules.PolicySettings;

/** What an application tells about its event, as the municipality's rules ask for it; told by the room of the forms. */
public interface Occasions {
    /** The event of a case; what is not known of it is null. */
    PolicySettings.Occasion of(LicensingCase about);
}
