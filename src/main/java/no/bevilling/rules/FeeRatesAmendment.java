package no.bevilling.rules;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The national rules with rates that they do not know themselves (ADR 62): the same files, but for the version and
 * {@code parameters/fees.yaml}, which is written anew from what it said.
 */
public final class FeeRatesAmendment {
    private static final String FILE = "parameters/fees.yaml";
    private static final String SOURCE = "alkoholforskriften § 6-2, ";
    private static final String NEXT = "the regulation with the rates from %d is not at hand";

    private FeeRatesAmendment() {}

    /**
     * The files of a new version.
     *
     * @param of the files of the version that is amended
     * @param national the same version, read
     * @param version of the new one
     * @param entered the years, each once
     */
    public static LayerSource of(LayerSource of, RuleBase national, String version, Collection<FeeRates> entered) {
        SortedMap<String, byte[]> files = new TreeMap<>(of.files());
        String policy = new String(files.get(LayerReader.POLICY), StandardCharsets.UTF_8);
        files.put(LayerReader.POLICY, bytes(policy.replaceFirst("(?m)^version:.*$", "version: \"" + version + "\"")));
        StringBuilder fees =
                new StringBuilder("# What a licence costs (alkoholforskriften § 6-2), with rates entered here.\n");
        for (DatedParameter parameter : national.layers().get(0).parameters()) {
            if (parameter.id().startsWith("fee-")) {
                write(fees, parameter, entered);
            }
        }
        files.put(FILE, bytes(fees.toString()));
        return new LayerSource(of.path(), files);
    }

    private static void write(StringBuilder fees, DatedParameter parameter, Collection<FeeRates> entered) {
        List<DatedParameter.Period> periods = new ArrayList<>(parameter.values());
        for (FeeRates rates : entered) {
            periods = with(periods, parameter.id(), rates);
        }
        fees.append("- id: ").append(parameter.id()).append('\n');
        fees.append("  unit: ").append(parameter.unit()).append('\n');
        fees.append("  values:\n");
        periods.forEach(period -> write(fees, period));
    }

    /** The periods with a year of its own cut out of the one that held then. */
    private static List<DatedParameter.Period> with(List<DatedParameter.Period> periods, String id, FeeRates rates) {
        LocalDate first = LocalDate.of(rates.year(), 1, 1);
        LocalDate last = first.plusYears(1).minusDays(1);
        BigDecimal number = rates.byId().get(id);
        Object value = FeeRates.isRate(id) ? number.setScale(2).toPlainString() : (Object) number.longValueExact();
        List<DatedParameter.Period> all = new ArrayList<>();
        for (DatedParameter.Period period : periods) {
            if (period.to() != null && period.to().isBefore(first)
                    || period.from().isAfter(last)) {
                all.add(period);
                continue;
            }
            if (period.from().isBefore(first)) {
                all.add(cut(period, period.from(), first.minusDays(1)));
            }
            all.add(new DatedParameter.Period(value, first, last, SOURCE + rates.regulation(), false, null));
            if (period.to() == null || period.to().isAfter(last)) {
                all.add(
                        period.unknown() != null && period.to() == null
                                ? new DatedParameter.Period(
                                        null, last.plusDays(1), null, null, false, NEXT.formatted(rates.year() + 1))
                                : cut(period, last.plusDays(1), period.to()));
            }
        }
        return all;
    }

    private static DatedParameter.Period cut(DatedParameter.Period period, LocalDate from, LocalDate to) {
        return new DatedParameter.Period(
                period.value(), from, to, period.source(), period.secondHand(), period.unknown());
    }

    private static void write(StringBuilder fees, DatedParameter.Period period) {
        fees.append("    - { ");
        if (period.unknown() != null) {
            fees.append("unknown: ").append(quoted(period.unknown()));
        } else {
            fees.append("value: ")
                    .append(period.value() instanceof String text ? quoted(text) : String.valueOf(period.value()));
        }
        fees.append(", from: ").append(period.from());
        if (period.to() != null) {
            fees.append(", to: ").append(period.to());
        }
        if (period.source() != null) {
            fees.append(", source: ").append(quoted(period.source()));
        }
        if (period.secondHand()) {
            fees.append(", secondHand: true");
        }
        fees.append(" }\n");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The ids of the numbers that a version does not know for a year; empty when it knows all. */
    public static List<String> unknown(RuleBase national, int year) {
        NationalNumbers numbers = NationalNumbers.of(national);
        Map<String, BigDecimal> all = new FeeRates(year, null, null, null, null, null, null, null, null, "").byId();
        return all.keySet().stream()
                .filter(id ->
                        numbers.decimal(id, LocalDate.of(year, 1, 1)).known().isEmpty())
                .toList();
    }
}
