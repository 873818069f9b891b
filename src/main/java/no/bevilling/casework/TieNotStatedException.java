package no.bevilling.casework;

import java.util.UUID;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;

/** Somebody is about to act in a case before the own tie to its parties is stated: 409, for a page the way to state it. */
public class TieNotStatedException extends ProblemException {
    private final UUID caseId;

    TieNotStatedException(UUID caseId) {
        super(Problem.of(
                409, "State your tie to the parties of the case before you act in it (forvaltningsloven §§ 6-10)."));
        this.caseId = caseId;
    }

    public UUID caseId() {
        return caseId;
    }
}
