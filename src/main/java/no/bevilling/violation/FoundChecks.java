package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.bevilling.inspection.Observation;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Problem;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.Dated;
import no.bevilling.rules.PointSystem;
import no.bevilling.rules.fact.Circumstances;
import no.bevilling.rules.fact.ViolationKind;

/** Holds violations, as a caseworker assesses them, against the table of alkoholforskriften § 10-3. */
@ApplicationScoped
class FoundChecks {
    /** More than any table gives, and no number by mistake. */
    private static final int MOST_POINTS = 99;

    @Inject
    LicencePoints points;

    @Inject
    Clock clock;

    /** Whether the kind gathers breaches of many provisions, so that one must say which. */
    static boolean gathers(ViolationKind kind) {
        return kind == ViolationKind.LICENCE_CONDITION || kind == ViolationKind.OTHER_BREACH;
    }

    /** The points of the table for a violation at the time. */
    Dated<Integer> table(PointsCases.Found found) {
        return points.numbers().points(found.kind(), found.committedAt().toLocalDate());
    }

    /**
     * What is wrong with a violation as it was assessed.
     *
     * @param at path of it in what was sent
     */
    List<Problem.Field> flaws(PointsCases.Found found, Licence licence, String at) {
        List<Problem.Field> wrong = new ArrayList<>();
        PointSystem.Kind kind = points.numbers().violationKinds().stream()
                .filter(known -> known.kind() == found.kind())
                .filter(known -> known.licenceTypes().contains(licence.licenceType))
                .findFirst()
                .orElse(null);
        if (kind == null) {
            wrong.add(new Problem.Field(
                    at + "kind", "Must be a violation of alkoholforskriften § 10-3 for this licence"));
        } else if (gathers(found.kind()) && !TypedForm.isText(found.provision(), PointsCases.LONGEST_LINE)) {
            wrong.add(new Problem.Field(at + "provision", "Must say which condition or provision"));
        }
        if (found.committedAt() == null
                || found.committedAt().atZone(clock.getZone()).toInstant().isAfter(clock.instant())) {
            wrong.add(new Problem.Field(at + "committedAt", "Must be a time until now"));
        } else if (kind != null && table(found) instanceof Dated.Unknown<Integer> unknown) {
            wrong.add(new Problem.Field(at + "committedAt", unknown.because()));
        }
        if (!TypedForm.isText(found.facts(), PointsCases.LONGEST_TEXT)) {
            wrong.add(new Problem.Field(
                    at + "facts", "Must be a text of at most " + PointsCases.LONGEST_TEXT + " characters"));
        }
        if (found.circumstances() == null) {
            wrong.add(new Problem.Field(at + "circumstances", "Must be one of " + List.of(Circumstances.values())));
        } else if (found.circumstances() != Circumstances.ORDINARY) {
            if (!TypedForm.isText(found.specialReasons(), PointsCases.LONGEST_TEXT)) {
                wrong.add(new Problem.Field(at + "specialReasons", "Must say why (alkoholforskriften § 10-4)"));
            }
            if (found.points() == null || found.points() < 1 || found.points() > MOST_POINTS) {
                wrong.add(new Problem.Field(at + "points", "Must be a number from 1 to " + MOST_POINTS));
            }
        }
        found.observations().stream()
                .filter(id -> Observation.count("id", id) == 0)
                .findFirst()
                .ifPresent(id -> wrong.add(new Problem.Field(at + "observations", "There is no observation " + id)));
        return wrong;
    }
}
