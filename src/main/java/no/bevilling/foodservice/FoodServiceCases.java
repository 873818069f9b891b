package no.bevilling.foodservice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.bevilling.casework.Matter;
import no.bevilling.casework.MatterPages;

/** Where the cases about food-service licences are read. */
@ApplicationScoped
class FoodServiceCases implements MatterPages {
    @Override
    public Matter matter() {
        return Matter.FOOD_SERVICE_LICENCE;
    }

    @Override
    public String path(String municipalityNumber, UUID caseId) {
        return "/k/" + municipalityNumber + "/serveringssaker/" + caseId;
    }

    @Override
    public String ownPath(String municipalityNumber, UUID caseId) {
        return "/soknad/" + municipalityNumber + "/servering/" + caseId;
    }

    /** Where a holder reports about a licence. */
    static String ofLicence(String municipalityNumber, UUID licenceId) {
        return "/soknad/serveringsbevilling/" + municipalityNumber + "/" + licenceId;
    }
}
