package no.bevilling.assessment;

import java.util.Optional;
import no.bevilling.casework.LicensingCase;
import no.bevilling.rules.fact.FoodServiceLicence;

/** What the municipality itself knows of the food-service licence at the place of a case; told by the room that keeps them. */
public interface FoodServiceRegister {
    /** How it stands for the one who applies; empty where nothing is known here, and the applicant's own word counts. */
    Optional<FoodServiceLicence> of(LicensingCase about);
}
