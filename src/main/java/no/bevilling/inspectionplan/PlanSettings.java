package no.bevilling.inspectionplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;

/** The municipality's own settings for the plan of inspections: dated, so that a year that is over stays as it was. */
@ApplicationScoped
public class PlanSettings {
    private static final int MONTHS = 12;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What is set on a day. */
    public record Setting(QuotaBasis basis, RiskWeights weights) {
        /** The regulation's own words, and the usual weights: what holds where nothing is set. */
        static Setting usual() {
            return new Setting(QuotaBasis.PLACE, RiskWeights.usual());
        }
    }

    /**
     * What is to be set.
     *
     * @param weights every factor, 0 to {@link RiskWeights#MOST}
     */
    public record Values(
            LocalDate validFrom, QuotaBasis basis, Map<RiskFactor, Integer> weights, Collection<Integer> highSeason) {}

    /** What the municipality of the transaction has set for the day. */
    public Setting on(LocalDate day) {
        return PlanSetting.<PlanSetting>find("validFrom <= ?1 order by validFrom desc", day)
                .firstResultOptional()
                .map(row -> new Setting(row.basis, row.riskWeights()))
                .orElseGet(Setting::usual);
    }

    /** The row that begins on exactly this day. */
    public Optional<PlanSetting> from(LocalDate day) {
        return PlanSetting.<PlanSetting>find("validFrom", day).firstResultOptional();
    }

    /** All that was ever set, the newest first. */
    public List<PlanSetting> all() {
        return PlanSetting.list("order by validFrom desc");
    }

    /**
     * Sets what holds from a day of this year on, or later; years that are over keep what they were reckoned by.
     *
     * @param version of the row that begins on the same day; null where there was none
     * @throws ProblemException 400 naming each field that is wrong
     * @throws StaleVersionException when somebody has set something for that day meanwhile
     */
    public void save(Values typed, Integer version, SignedInAccount actor) {
        List<Problem.Field> wrong = wrong(typed);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        Optional<PlanSetting> standing = from(typed.validFrom());
        standing.filter(row -> version == null || row.version != version).ifPresent(row -> {
            throw new StaleVersionException(row.changedByName, row.changedAt);
        });
        PlanSetting row = standing.orElseGet(PlanSetting::new);
        row.validFrom = typed.validFrom();
        row.basis = typed.basis();
        row.weights = new TreeMap<>();
        typed.weights().forEach((factor, weight) -> row.weights.put(factor.name(), weight));
        row.highSeason = typed.highSeason().stream().sorted().distinct().toList();
        row.changedBy = actor.id();
        row.changedByName = actor.displayName();
        row.changedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        row.persistAndFlush();
        audit.changed(
                "inspection plan setting",
                row.id,
                "set",
                Map.of(
                        "validFrom", row.validFrom.toString(),
                        "basis", row.basis.name(),
                        "weights", row.weights.toString(),
                        "highSeason", row.highSeason.toString()));
    }

    private List<Problem.Field> wrong(Values typed) {
        List<Problem.Field> wrong = new ArrayList<>();
        LocalDate earliest = LocalDate.now(clock).withDayOfYear(1);
        if (typed.validFrom() == null || typed.validFrom().isBefore(earliest)) {
            wrong.add(new Problem.Field("validFrom", "Must be a day of this year or later"));
        }
        if (typed.basis() == null) {
            wrong.add(new Problem.Field("basis", "Must be one of " + List.of(QuotaBasis.values())));
        }
        for (RiskFactor factor : RiskFactor.values()) {
            Integer weight = typed.weights().get(factor);
            if (weight == null || weight < 0 || weight > RiskWeights.MOST) {
                wrong.add(new Problem.Field("weight." + factor.name(), "Must be from 0 to " + RiskWeights.MOST));
            }
        }
        if (typed.highSeason().stream().anyMatch(month -> month == null || month < 1 || month > MONTHS)) {
            wrong.add(new Problem.Field("highSeason", "Must be months from 1 to " + MONTHS));
        }
        return wrong;
    }
}
