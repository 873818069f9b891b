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
    /** It was ended by mistake. */
    ENDED_BY_MISTAKE,
    /** The applicant, who took the application back, wants it handled after all. */
    APPLICANT_WANTS_IT;

    /** The grounds on which a case that has ended so may be taken up again; none for one that is open. */
    public static List<ReopeningGround> of(CaseStatus ended) {
        return switch (ended) {
            case DECIDED, CLOSED -> List.of(NOT_TO_DETRIMENT, NOT_TOLD, INVALID);
            case WITHDRAWN -> List.of(APPLICANT_WANTS_IT, ENDED_BY_MISTAKE);
            case RECEIVED, IN_PROGRESS, PROPOSED -> List.of();
        };
    }
}
