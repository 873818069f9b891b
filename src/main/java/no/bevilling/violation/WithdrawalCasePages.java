package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.bevilling.casework.Matter;
import no.bevilling.casework.MatterPages;

/** Where the cases about withdrawal are read. */
@ApplicationScoped
class WithdrawalCasePages implements MatterPages {
    @Override
    public Matter matter() {
        return Matter.WITHDRAWAL;
    }

    @Override
    public String path(String municipalityNumber, UUID caseId) {
        return "/k/" + municipalityNumber + "/inndragninger/" + caseId;
    }

    @Override
    public String ownPath(String municipalityNumber, UUID caseId) {
        return "/soknad/" + municipalityNumber + "/sak/" + caseId + "/varsel";
    }
}
