package no.bevilling.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.bevilling.database.TenantKey;
import no.bevilling.licence.Licence;
import no.bevilling.premises.Premises;
import no.bevilling.rules.PolicyAnswer;
import no.bevilling.rules.PolicySettings;
import no.bevilling.rules.PolicySettings.Renewed;
import no.bevilling.rules.RenewalMode;
import no.bevilling.violation.PointsLedger;
import no.bevilling.violation.PointsRecorded;

/** What the municipality's own rules say about whether a licence goes on or must be applied for (alkoholloven § 1-6). */
@ApplicationScoped
class RenewalRules {
    private static final int SPIRITS = 3;
    private static final List<String> PERIOD = List.of("alkoholloven § 1-6");

    @Inject
    PointsLedger points;

    @Inject
    Clock clock;

    /**
     * The answer for one licence.
     *
     * @param reason why it must be applied for; null when it goes on
     * @param pointsUnknown whether it goes on only if it has no points, and none are kept here
     */
    record Answer(RenewalReason reason, boolean pointsUnknown) {}

    /** Why the licence must be applied for by the rules of the new period. */
    Answer of(Licence licence, PolicySettings rules) {
        Premises place = Premises.findById(TenantKey.of(licence.premisesId));
        PolicyAnswer<RenewalMode> mode =
                rules.renewal(new Renewed(licence.licenceType, licence.drinkGroups, place.venueKind));
        if (!mode.isKnown()) {
            return mustApply(ReasonKind.NO_RENEWAL_RULE, mode);
        }
        return switch (mode.value()) {
            case AUTOMATIC -> new Answer(null, false);
            case AUTOMATIC_UNLESS_POINTS -> byPoints(licence, mode);
            case FULL_APPLICATION ->
                mustApply(forSpirits(licence, place, rules) ? ReasonKind.GROUP_3 : ReasonKind.FULL_APPLICATION, mode);
        };
    }

    private Answer byPoints(Licence licence, PolicyAnswer<RenewalMode> mode) {
        PointsRecorded recorded = points.at(licence.id, licence.pointsFrom, clock.instant());
        if (recorded instanceof PointsRecorded.Counted counted) {
            return counted.points() > 0 ? mustApply(ReasonKind.POINTS, mode) : new Answer(null, false);
        }
        return new Answer(null, true);
    }

    /** Whether the same licence without drink group 3 would go on. */
    private static boolean forSpirits(Licence licence, Premises place, PolicySettings rules) {
        List<Integer> without = new ArrayList<>(licence.drinkGroups);
        if (!without.remove((Integer) SPIRITS) || without.isEmpty()) {
            return false;
        }
        PolicyAnswer<RenewalMode> mode = rules.renewal(new Renewed(licence.licenceType, without, place.venueKind));
        return mode.isKnown() && mode.value() != RenewalMode.FULL_APPLICATION;
    }

    private static Answer mustApply(ReasonKind kind, PolicyAnswer<RenewalMode> mode) {
        List<String> law = mode.law() == null || mode.law().isEmpty() ? PERIOD : mode.law();
        return new Answer(RenewalReason.of(kind, law, mode.plan()), false);
    }
}
