package no.bevilling.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.bevilling.rules.fact.Circumstances;
import no.bevilling.rules.fact.NumberMeasured;
import no.bevilling.rules.fact.ReckonedMeasured;

/** Reckons points, withdrawals, fees and a year's inspections by the dated numbers of the law, for the forms that hold a proposal against them. */
final class ReckonedForms {

    private static final int ORE = 100;

    private final CheckRequest request;
    private final NationalNumbers numbers;

    ReckonedForms(CheckRequest request, RuleBase base) {
        this.request = request;
        this.numbers = NationalNumbers.of(base);
    }

    void prepare(Preparation p) {
        switch (p.criterion.form()) {
            case POINTS_BY_TABLE -> points(p);
            case POINTS_REACH -> reach(p);
            case WITHDRAWAL_BY_SCALE -> withdrawal(p);
            case FEE_BY_RATES -> fee(p);
            case INSPECTIONS_IN_ALL -> inspections(p);
            default -> throw new IllegalStateException(p.criterion.form().name());
        }
    }

    private void points(Preparation p) {
        for (ReactionRequest.Violation v : request.reaction().violations()) {
            Dated<Integer> table = numbers.points(v.kind(), v.committed());
            if (table instanceof Dated.Unknown) {
                p.undecided(CheckResult.Reason.NUMBER_UNKNOWN, Set.of());
                return;
            }
            reckoned(p, v.kind().name(), v.points(), table.orThrow(), v.circumstances());
        }
        if (request.reaction().violations().isEmpty()) {
            p.undecided(CheckResult.Reason.UNKNOWN_FACT, Set.of("reaction.violations"));
        }
    }

    private void reach(Preparation p) {
        Dated<Integer> limit = numbers.pointsForWithdrawal(request.date());
        Dated<Integer> total = total();
        if (limit instanceof Dated.Unknown || total instanceof Dated.Unknown) {
            p.undecided(CheckResult.Reason.NUMBER_UNKNOWN, Set.of());
            return;
        }
        p.measured.add(new NumberMeasured(p.criterion.id(), total.orThrow(), limit.orThrow()));
    }

    private void withdrawal(Preparation p) {
        Dated<Integer> days = total() instanceof Dated.Known<Integer> total
                ? numbers.withdrawalDays(total.value(), request.date())
                : new Dated.Unknown<>("the period of years is not known");
        if (days instanceof Dated.Unknown) {
            p.undecided(CheckResult.Reason.NUMBER_UNKNOWN, Set.of());
            return;
        }
        ReactionRequest.Withdrawal w = request.reaction().withdrawal();
        reckoned(
                p,
                "",
                w.days(),
                days.orThrow(),
                w.circumstances() == Circumstances.AGGRAVATING ? Circumstances.AGGRAVATING : Circumstances.ORDINARY);
    }

    /** The points of the fullest period that holds a violation now decided on. */
    private Dated<Integer> total() {
        List<PointsWindow.Given> now = request.reaction().violations().stream()
                .map(v -> new PointsWindow.Given(v.committed(), v.points()))
                .toList();
        List<PointsWindow.Given> all = new ArrayList<>(now);
        request.reaction().earlier().forEach(e -> all.add(new PointsWindow.Given(e.committed(), e.points())));
        return numbers.pointsWindowYears(request.date()).map(years -> new PointsWindow(years, null).mostWith(all, now));
    }

    private static void reckoned(Preparation p, String subject, int given, int reckoned, Circumstances circumstances) {
        p.measured.add(new ReckonedMeasured(
                p.criterion.id(),
                subject,
                given,
                reckoned,
                String.valueOf(given),
                String.valueOf(reckoned),
                circumstances == Circumstances.MITIGATING,
                circumstances == Circumstances.AGGRAVATING));
    }

    private void fee(Preparation p) {
        FeeRequest fee = request.fee();
        Dated<BigDecimal> amount;
        if (fee.ambulatory()) {
            amount = numbers.mostAmbulatoryFee(fee.year());
        } else {
            FeeRounding rounding = fee.rounding() == null ? FeeRounding.SUM : fee.rounding();
            Map<Integer, BigDecimal> litres = new TreeMap<>();
            fee.volumes().forEach(v -> litres.merge(v.drinkGroup(), v.litres(), BigDecimal::add));
            amount = YearlyFee.of(numbers, fee.licenceType(), fee.year(), litres, rounding)
                    .map(YearlyFee::amount);
        }
        if (amount instanceof Dated.Unknown) {
            p.undecided(CheckResult.Reason.NUMBER_UNKNOWN, Set.of());
            return;
        }
        BigDecimal reckoned = amount.orThrow();
        p.measured.add(new ReckonedMeasured(
                p.criterion.id(),
                "",
                fee.amountInOre(),
                reckoned.multiply(BigDecimal.valueOf(ORE)).longValueExact(),
                kroner(BigDecimal.valueOf(fee.amountInOre(), 2)),
                kroner(reckoned),
                fee.ambulatory() || fee.lowered(),
                false));
    }

    private void inspections(Preparation p) {
        InspectionYearRequest year = request.inspectionYear();
        Dated<Integer> needed =
                numbers.inspectionsInYear(year.counted(), request.date().getYear());
        if (needed instanceof Dated.Unknown) {
            p.undecided(CheckResult.Reason.NUMBER_UNKNOWN, Set.of());
            return;
        }
        p.measured.add(new NumberMeasured(p.criterion.id(), year.made(), needed.orThrow()));
    }

    private static String kroner(BigDecimal amount) {
        return amount.setScale(2).toPlainString().replace('.', ',');
    }
}
