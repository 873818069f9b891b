package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.platform.ProblemException;

/** Whether everything is in. From the day it is, the time limit of alkoholloven § 1-11 runs. */
@ApplicationScoped
public class Completeness {
    private static final int LONGEST_TEXT = 4000;

    @Inject
    Cases cases;

    @Inject
    CaseDeadlines deadlines;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * Everything was in on {@code on}: the case gets its due date.
     *
     * @param version of the case, as the form was opened with
     * @throws ProblemException 400 for a day before receipt or after today
     */
    public void complete(UUID caseId, int version, LocalDate on, SignedInAccount actor) {
        LicensingCase found = cases.toWorkOn(caseId, actor);
        if (on == null || on.isBefore(receivedOn(found)) || on.isAfter(LocalDate.now(clock))) {
            throw ProblemException.invalid("completeOn", "Must be a day from the day of receipt until today");
        }
        if (on.equals(found.completeOn) && found.missing.isEmpty()) {
            return;
        }
        cases.requireVersion(caseId, version, found.version);
        found.completeOn = on;
        found.missing = "";
        deadlines.refresh(found);
        found.persistAndFlush();
        timeline.record(
                caseId,
                CaseEventKind.COMPLETENESS_RECORDED,
                actor,
                Map.of("completeOn", on.toString(), "dueOn", found.dueOn.toString()));
    }

    /**
     * Something is missing, in words for the applicant; a clock that ran stops, since it never should have started.
     *
     * @throws ProblemException 400 for an empty text or one of more than 4000 characters
     */
    public void missing(UUID caseId, int version, String what, SignedInAccount actor) {
        LicensingCase found = cases.toWorkOn(caseId, actor);
        String text = what == null ? "" : what.strip();
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw ProblemException.invalid("missing", "Must be a text of at most " + LONGEST_TEXT + " characters");
        }
        if (text.equals(found.missing)) {
            return;
        }
        cases.requireVersion(caseId, version, found.version);
        found.completeOn = null;
        found.missing = text;
        deadlines.refresh(found);
        found.persistAndFlush();
        timeline.record(caseId, CaseEventKind.COMPLETENESS_RECORDED, actor, Map.of("missing", text));
    }

    /** The day of receipt in Norway. */
    public LocalDate receivedOn(LicensingCase of) {
        return LocalDate.ofInstant(of.receivedAt, clock.getZone());
    }
}
