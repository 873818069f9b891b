package no.bevilling.fee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import no.bevilling.rules.Dated;
import no.bevilling.rules.FeeBasis;
import no.bevilling.rules.FeeRounding;
import no.bevilling.rules.NationalNumbers;
import no.bevilling.rules.PolicyAnswer;
import no.bevilling.rules.PolicySettings.EventFee;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;

/** Reckons fees by alkoholforskriften § 6-2 from the dated rates; pure, and the only place that does. */
final class FeeReckoner {
    private final NationalNumbers numbers;

    FeeReckoner(NationalNumbers numbers) {
        this.numbers = numbers;
    }

    /**
     * What litres and a part of a year come to.
     *
     * @param litres goods in litres (vareliter) by drink group; groups without are left out of the lines
     * @throws RatesUnknown naming the regulation that is not at hand
     * @throws IllegalArgumentException where litres of a group are told that no such licence has
     */
    FeeReckoning ofVolume(
            FeeKind kind,
            LicenceType type,
            int year,
            Map<Integer, BigDecimal> litres,
            PartOfYear part,
            FeeRounding rounding,
            UUID returnId) {
        Dated.Known<BigDecimal> minimum = known(numbers.leastFee(type, year), year);
        Volume volume = volume(type, year, litres, rounding);
        BigDecimal byVolume = volume.sum();
        BigDecimal least = FeeRounding.toOre(part.of(minimum.value()));
        return new FeeReckoning(
                kind,
                year,
                type,
                volume.lines(),
                byVolume,
                FeeRounding.toOre(minimum.value()),
                minimum.source(),
                part,
                least,
                rounding,
                null,
                byVolume.max(least),
                minimum.secondHand() || volume.secondHand(),
                numbers.version(),
                returnId);
    }

    /** What litres come to by the rates of a year, rounded to the øre. */
    private record Volume(List<FeeReckoning.Line> lines, BigDecimal sum, boolean secondHand) {}

    private Volume volume(LicenceType type, int year, Map<Integer, BigDecimal> litres, FeeRounding rounding) {
        List<FeeReckoning.Line> lines = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        boolean secondHand = false;
        SortedMap<Integer, BigDecimal> inOrder = new TreeMap<>(litres);
        for (Map.Entry<Integer, BigDecimal> of : inOrder.entrySet()) {
            if (of.getValue().signum() == 0) {
                continue;
            }
            Dated.Known<BigDecimal> rate = known(numbers.feeRate(type, of.getKey(), year), year);
            BigDecimal exact = of.getValue().multiply(rate.value());
            sum = sum.add(rounding.line(exact));
            secondHand |= rate.secondHand();
            lines.add(new FeeReckoning.Line(
                    of.getKey(), plain(of.getValue()), rate.value(), rate.source(), FeeRounding.toOre(exact)));
        }
        return new Volume(lines, FeeRounding.toOre(sum), secondHand);
    }

    /**
     * What an event costs by the municipality's rules; of a single occasion without a rule the minimum of the year, which is
     * what the regulation leaves where the municipality has set nothing lower. For an ambulatory licence never more than the
     * regulation allows.
     *
     * @param days on which the event is
     * @param attendance expected; null while unknown
     * @throws RatesUnknown as above
     * @throws EventFeeOpen where the rules do not say what it costs
     */
    FeeReckoning ofEvent(
            ApplicationKind kind,
            LicenceType type,
            int year,
            int days,
            Integer attendance,
            PolicyAnswer<EventFee> rule) {
        return event(FeeKind.EVENT, kind, type, year, days, new Told(attendance, Map.of()), rule, FeeRounding.SUM);
    }

    /**
     * What an event came to.
     *
     * @param attendance who came; null where it was not asked for
     * @param litres goods in litres (vareliter) by drink group; empty where they were not asked for
     */
    record Told(Integer attendance, Map<Integer, BigDecimal> litres) {}

    /**
     * As {@link #ofEvent}, on what the event came to. Where the municipality has no rule, it is what the regulation leaves: the
     * greater of litres and minimum (alkoholforskriften § 6-2).
     */
    FeeReckoning ofEventAfterwards(
            ApplicationKind kind,
            LicenceType type,
            int year,
            int days,
            Told told,
            PolicyAnswer<EventFee> rule,
            FeeRounding rounding) {
        return event(FeeKind.EVENT_SETTLEMENT, kind, type, year, days, told, rule, rounding);
    }

    private FeeReckoning event(
            FeeKind fee,
            ApplicationKind kind,
            LicenceType type,
            int year,
            int days,
            Told told,
            PolicyAnswer<EventFee> rule,
            FeeRounding rounding) {
        boolean ambulatory = kind == ApplicationKind.AMBULATORY;
        if (rule.state() == PolicyAnswer.State.OPEN) {
            throw new EventFeeOpen(rule.missing());
        }
        if (ambulatory && !rule.isKnown()) {
            throw new EventFeeOpen(Set.of());
        }
        Dated.Known<BigDecimal> bound =
                known(ambulatory ? numbers.mostAmbulatoryFee(year) : numbers.leastFee(type, year), year);
        Volume volume = volume(type, year, rule.isKnown() || ambulatory ? Map.of() : told.litres(), rounding);
        BigDecimal amount = bound.value().max(volume.sum());
        if (rule.isKnown()) {
            BigDecimal each = rule.value().amount();
            amount = rule.value().per() == FeeBasis.DAY ? each.multiply(BigDecimal.valueOf(days)) : each;
            amount = ambulatory ? amount.min(bound.value()) : amount;
        }
        return new FeeReckoning(
                fee,
                year,
                type,
                volume.lines(),
                volume.sum(),
                ambulatory ? null : FeeRounding.toOre(bound.value()),
                bound.source(),
                null,
                null,
                rounding,
                new FeeReckoning.Occasion(
                        kind,
                        told.attendance(),
                        days,
                        rule.isKnown() ? rule.value().amount() : null,
                        rule.isKnown() ? rule.value().per() : null,
                        rule.plan(),
                        rule.layer(),
                        rule.isKnown() && rule.value().settledAfterwards(),
                        ambulatory ? FeeRounding.toOre(bound.value()) : null),
                FeeRounding.toOre(amount),
                bound.secondHand() || volume.secondHand(),
                numbers.version(),
                null);
    }

    /** @throws RatesUnknown unless every rate that the year may need is known */
    void requireRates(int year) {
        known(numbers.leastFee(LicenceType.SALE, year), year);
        known(numbers.leastFee(LicenceType.SERVING, year), year);
    }

    private static Dated.Known<BigDecimal> known(Dated<BigDecimal> asked, int year) {
        if (asked instanceof Dated.Known<BigDecimal> known) {
            return known;
        }
        throw new RatesUnknown(year, ((Dated.Unknown<BigDecimal>) asked).because());
    }

    /** Without zeros at the end, and never as 1E+3: written the same however it was told. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
