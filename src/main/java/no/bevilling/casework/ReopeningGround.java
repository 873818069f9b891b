package no.bevilling.casework;

import java.util.List;

/** Why a case that has ended is taken up again. */
public enum ReopeningGround {
    /** The change is to nobody's detriment whom the decision is directed at or favours (forvaltningsloven § 35 a). */
    NOT_TO_DETRIMENT,
    /** They have not been told of the decision yet, and it has not been made public (§ 35 b). */
    NOT_TOLD,
    /** The decision must be held invalid (§ 35 c). */
    INVALID,
    /** Something new and weighty has come to light after nothing was done (§ 35, last paragraph). */
    NEW_FACTS,
    /** It was ended by mistake. */
    ENDED_BY_MISTAKE,
    /** The applicant, who took the application back, wants it handled after all. */
    APPLICANT_WANTS_IT;

    /**
     * The grounds on which a case that has ended as it has may be taken up again; none for one that is open. A case that
     * began with no application may have ended without a decision: points, a withdrawal or a reaction that was dropped.
     */
    public static List<ReopeningGround> of(LicensingCase about) {
        boolean applied = about.applicationId != null;
        return switch (about.status) {
            case DECIDED ->
                applied
                        ? List.of(NOT_TO_DETRIMENT, NOT_TOLD, INVALID)
                        : List.of(NOT_TO_DETRIMENT, NOT_TOLD, INVALID, NEW_FACTS);
            case CLOSED ->
                applied
                        ? List.of(NOT_TO_DETRIMENT, NOT_TOLD, INVALID)
                        : List.of(NEW_FACTS, NOT_TO_DETRIMENT, ENDED_BY_MISTAKE);
            case WITHDRAWN -> List.of(APPLICANT_WANTS_IT, ENDED_BY_MISTAKE);
            case RECEIVED, IN_PROGRESS, PROPOSED -> List.of();
        };
    }
}
