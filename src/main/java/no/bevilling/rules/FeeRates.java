package no.bevilling.rules;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All the numbers that alkoholforskriften § 6-2 sets for a year: five rates in NOK per litre of goods (group 3 is not sold by
 * others than Vinmonopolet), two minimums and the most for an ambulatory licence in whole NOK. What is null is not given.
 *
 * @param regulation the one that set them, as FOR-2025-11-28-2361
 */
public record FeeRates(
        int year,
        BigDecimal saleGroup1,
        BigDecimal saleGroup2,
        BigDecimal servingGroup1,
        BigDecimal servingGroup2,
        BigDecimal servingGroup3,
        BigDecimal saleMinimum,
        BigDecimal servingMinimum,
        BigDecimal ambulatoryMaximum,
        String regulation) {

    /** What is wrong with a number. */
    public enum Flaw {
        /** It is not given, or not above zero. */
        MISSING,
        /** A rate has more than two decimals, or a minimum is not in whole NOK. */
        DECIMALS,
        /** A stronger group costs no less than a weaker one. */
        NOT_RISING,
        /** The regulation is not named as FOR-2025-11-28-2361, or was not made for that year. */
        REGULATION
    }

    private static final Pattern REGULATION = Pattern.compile("FOR-(\\d{4})-(\\d{2})-(\\d{2})-\\d{1,5}");
    /** By how much a number may change from one year to the next before somebody must look twice. */
    private static final BigDecimal USUAL_CHANGE = new BigDecimal("0.15");

    /** The numbers by their ids in {@code rules/national/parameters/fees.yaml}, in the order of § 6-2. */
    public Map<String, BigDecimal> byId() {
        Map<String, BigDecimal> all = new LinkedHashMap<>();
        all.put("fee-sale-group-1", saleGroup1);
        all.put("fee-sale-group-2", saleGroup2);
        all.put("fee-serving-group-1", servingGroup1);
        all.put("fee-serving-group-2", servingGroup2);
        all.put("fee-serving-group-3", servingGroup3);
        all.put("fee-sale-minimum", saleMinimum);
        all.put("fee-serving-minimum", servingMinimum);
        all.put("fee-ambulatory-maximum", ambulatoryMaximum);
        return all;
    }

    /** The ids of {@link #byId}. */
    public static List<String> ids() {
        return List.copyOf(new FeeRates(0, null, null, null, null, null, null, null, null, "")
                .byId()
                .keySet());
    }

    static boolean isRate(String id) {
        return id.contains("-group-");
    }

    /** What does not have the shape of § 6-2, by id ({@code regulation} for the source); empty when all has. */
    public Map<String, Flaw> flaws() {
        Map<String, Flaw> flaws = new LinkedHashMap<>();
        byId().forEach((id, number) -> {
            if (number == null || number.signum() <= 0) {
                flaws.put(id, Flaw.MISSING);
            } else if (number.stripTrailingZeros().scale() > (isRate(id) ? 2 : 0)) {
                flaws.put(id, Flaw.DECIMALS);
            }
        });
        rising(flaws, "fee-sale-group-1", "fee-sale-group-2");
        rising(flaws, "fee-serving-group-1", "fee-serving-group-2");
        rising(flaws, "fee-serving-group-2", "fee-serving-group-3");
        if (!isRegulationFor(year, regulation)) {
            flaws.put("regulation", Flaw.REGULATION);
        }
        return flaws;
    }

    private void rising(Map<String, Flaw> flaws, String weaker, String stronger) {
        Map<String, BigDecimal> all = byId();
        if (!flaws.containsKey(weaker)
                && !flaws.containsKey(stronger)
                && all.get(weaker).compareTo(all.get(stronger)) >= 0) {
            flaws.put(stronger, Flaw.NOT_RISING);
        }
    }

    /** Rates are set in the autumn before, or in the year itself when that is late. */
    private static boolean isRegulationFor(int year, String regulation) {
        Matcher named = REGULATION.matcher(regulation == null ? "" : regulation.strip());
        if (!named.matches()) {
            return false;
        }
        try {
            int made = LocalDate.parse(named.group(1) + "-" + named.group(2) + "-" + named.group(3))
                    .getYear();
            return made == year - 1 || made == year;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /**
     * The numbers that differ more from those of the last year that is known than they do from one year to the next, by id:
     * likely a slip of the pen, and for a person to confirm.
     */
    public List<String> unusual(NationalNumbers numbers) {
        List<String> unusual = new ArrayList<>();
        byId().forEach((id, number) -> {
            for (int earlier = year - 1; number != null && earlier > year - 5; earlier--) {
                BigDecimal before =
                        numbers.decimal(id, LocalDate.of(earlier, 1, 1)).known().orElse(null);
                if (before != null) {
                    BigDecimal usual = before.multiply(USUAL_CHANGE).multiply(BigDecimal.valueOf(year - earlier));
                    if (number.subtract(before).abs().compareTo(usual) > 0) {
                        unusual.add(id);
                    }
                    return;
                }
            }
        });
        return unusual;
    }
}
