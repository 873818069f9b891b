package no.bevilling.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Timeline;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.CheckRequest;

/** Writes down what the municipality finds out; every change is an event with old and new. */
@ApplicationScoped
public class FactRecording {
    /** The version that a form has when nothing was recorded yet. */
    public static final int NOTHING_YET = -1;

    private static final int MOST_NEARBY = 50;
    private static final int FARTHEST_METRES = 100_000;
    private static final int LONGEST_NAME = 200;

    @Inject
    Cases cases;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** What has been found out in the case; empty while nothing has. */
    public Optional<CaseFactSheet> of(UUID caseId) {
        return CaseFactSheet.findByIdOptional(TenantKey.of(caseId));
    }

    /**
     * Replaces the facts of a case.
     *
     * @param version of the sheet as the form was opened with, {@link #NOTHING_YET} where there was none
     * @throws StaleVersionException when somebody recorded facts meanwhile
     * @throws ProblemException 400 naming what cannot be
     */
    public void record(UUID caseId, int version, CaseFacts facts, SignedInAccount actor) {
        cases.toWorkOn(caseId, actor);
        refuseImpossible(facts);
        Optional<CaseFactSheet> known = of(caseId);
        CaseFacts before = known.map(sheet -> sheet.facts).orElse(CaseFacts.none());
        if (before.equals(facts)) {
            return;
        }
        if (known.map(sheet -> sheet.version).orElse(NOTHING_YET) != version) {
            throw known.map(sheet -> new StaleVersionException(sheet.recordedByName, sheet.recordedAt))
                    .orElseThrow(() -> ProblemException.conflict("The form is of another case."));
        }
        CaseFactSheet sheet = known.orElseGet(() -> {
            CaseFactSheet first = new CaseFactSheet();
            first.id = caseId;
            return first;
        });
        sheet.facts = facts;
        sheet.recordedBy = actor.id();
        sheet.recordedByName = actor.displayName();
        sheet.recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        sheet.persistAndFlush();
        tell(caseId, before.lines(), facts.lines(), actor);
    }

    private void tell(UUID caseId, Map<String, String> before, Map<String, String> after, SignedInAccount actor) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            String old = before.getOrDefault(name, "");
            String now = after.getOrDefault(name, "");
            if (!old.equals(now)) {
                timeline.record(
                        caseId, CaseEventKind.FACTS_RECORDED, actor, Map.of("fact", name, "old", old, "new", now));
            }
        }
    }

    private static void refuseImpossible(CaseFacts facts) {
        List<Problem.Field> wrong = new ArrayList<>();
        List<CheckRequest.Nearby> nearby = facts.nearby() == null ? List.of() : facts.nearby();
        if (nearby.size() > MOST_NEARBY) {
            wrong.add(new Problem.Field("nearby", "Must be at most " + MOST_NEARBY));
        }
        for (int i = 0; i < nearby.size(); i++) {
            CheckRequest.Nearby near = nearby.get(i);
            if (near.kind() == null) {
                wrong.add(new Problem.Field("nearby[" + i + "].kind", "Must be given"));
            }
            if (near.metres() == null || near.metres() < 0 || near.metres() > FARTHEST_METRES) {
                wrong.add(new Problem.Field("nearby[" + i + "].metres", "Must be 0 to " + FARTHEST_METRES));
            }
            if (!TypedForm.isText(near.name(), LONGEST_NAME)) {
                wrong.add(new Problem.Field("nearby[" + i + "].name", "Must be 1 to " + LONGEST_NAME + " characters"));
            }
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }
}
