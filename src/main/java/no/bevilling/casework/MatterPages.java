package no.bevilling.casework;

import java.util.UUID;

/** Where the cases of a matter are read: one bean for each matter, in the room that knows it. Ask {@link CaseAddresses}. */
public interface MatterPages {
    /** Whose cases these pages are about. */
    Matter matter();

    /** Address of the case for the municipality's staff. */
    String path(String municipalityNumber, UUID caseId);

    /** Address of the case for its applicant or holder; null where they are shown no page about it. */
    default String ownPath(String municipalityNumber, UUID caseId) {
        return null;
    }
}
