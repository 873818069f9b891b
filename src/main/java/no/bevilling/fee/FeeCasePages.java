package no.bevilling.fee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.bevilling.casework.Matter;
import no.bevilling.casework.MatterPages;

/** Where the cases about fees are read. */
@ApplicationScoped
class FeeCasePages implements MatterPages {
    @Override
    public Matter matter() {
        return Matter.FEE;
    }

    @Override
    public String path(String municipalityNumber, UUID caseId) {
        return "/k/" + municipalityNumber + "/gebyrsaker/" + caseId;
    }

    @Override
    public String ownPath(String municipalityNumber, UUID caseId) {
        return "/soknad/" + municipalityNumber + "/sak/" + caseId + "/gebyr";
    }
}
