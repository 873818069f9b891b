package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.account.SignedInAccount;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;

/** Whether everything is in. From the day it is, the time limit of alkoholloven § 1-11 runs. */
@ApplicationScoped
public class Completeness {
    @Inject
    Cases cases;

    @Inject
    CaseDeadlines deadlines;

    @Inject
    ApplicantTasks tasks;

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
        tasks.closeMissing(caseId);
        deadlines.refresh(found);
        found.persistAndFlush();
        timeline.record(
                caseId,
                CaseEventKind.COMPLETENESS_RECORDED,
                actor,
                Map.of("completeOn", on.toString(), "dueOn", found.dueOn.toString()));
    }

    /**
     * Something is missing: the applicant is told by letter and in the inbox, with a day until when; a clock that ran
     * stops, since it never should have started.
     *
     * @param asked what is missing; a part of the form or an attachment by its name, or words
     * @throws ProblemException 400 naming what is wrong, or when nothing is asked for
     */
    public void missing(UUID caseId, int version, ApplicantTasks.Asked asked, SignedInAccount actor) {
        LicensingCase found = cases.toWorkOn(caseId, actor);
        List<Problem.Field> wrong = tasks.flaws(ApplicantTask.Kind.MISSING_INFORMATION, asked);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        String told = Stream.concat(
                        asked.items().stream(),
                        Stream.of(asked.text() == null ? "" : asked.text().strip()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        if (told.equals(found.missing) && !tasks.open(caseId).isEmpty()) {
            return;
        }
        cases.requireVersion(caseId, version, found.version);
        tasks.closeMissing(caseId);
        found.completeOn = null;
        found.missing = told;
        deadlines.refresh(found);
        found.persistAndFlush();
        timeline.record(
                caseId,
                CaseEventKind.COMPLETENESS_RECORDED,
                actor,
                Map.of("missing", told, "dueOn", asked.dueOn().toString()));
        tasks.store(found, ApplicantTask.Kind.MISSING_INFORMATION, asked, actor);
    }

    /** The day of receipt in Norway. */
    public LocalDate receivedOn(LicensingCase of) {
        return LocalDate.ofInstant(of.receivedAt, clock.getZone());
    }
}
