package no.bevilling.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.bevilling.casework.Matter;
import no.bevilling.casework.MatterPages;

/** Where the cases of applications for alcohol licences are read. */
@ApplicationScoped
class ApplicationCases implements MatterPages {
    @Override
    public Matter matter() {
        return Matter.LICENCE_APPLICATION;
    }

    @Override
    public String path(String municipalityNumber, UUID caseId) {
        return "/k/" + municipalityNumber + "/saker/" + caseId;
    }
}
