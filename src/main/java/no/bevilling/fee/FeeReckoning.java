package no.bevilling.fee;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import no.bevilling.rules.FeeBasis;
import no.bevilling.rules.FeeRounding;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;

/**
 * How a fee came about, whole: kept with the decision, so that every amount can be shown and reckoned again. Amounts in NOK.
 *
 * @param lines one for each drink group with litres; empty of an event
 * @param byVolume what the litres come to
 * @param minimum of the whole year (alkoholforskriften § 6-2); null of an ambulatory licence
 * @param minimumSource the regulation
 * @param part how much of the year it is in force; null of an event
 * @param least the part of the minimum that is paid
 * @param event what the municipality's rules say of the event; null of a yearly fee
 * @param amount by the rules: the greater of {@code byVolume} and {@code least}, or what the event's rule comes to
 * @param secondHand whether a rate was printed by somebody else and not read in the regulation itself
 * @param numbers version of the national rules with the rates, as {@code national@2026.3}
 * @param returnId the turnover return that the litres stand in; null where they stand in the application
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeeReckoning(
        FeeKind kind,
        int year,
        LicenceType licenceType,
        List<Line> lines,
        BigDecimal byVolume,
        BigDecimal minimum,
        String minimumSource,
        PartOfYear part,
        BigDecimal least,
        FeeRounding rounding,
        Occasion event,
        BigDecimal amount,
        boolean secondHand,
        String numbers,
        UUID returnId) {

    /**
     * Litres of one drink group.
     *
     * @param litres goods in litres (vareliter)
     * @param rate NOK for each litre
     * @param source the regulation
     */
    public record Line(int drinkGroup, BigDecimal litres, BigDecimal rate, String source, BigDecimal amount) {}

    /**
     * What the municipality's rules say of an event.
     *
     * @param attendance expected, or actual when it is settled; null while unknown
     * @param days on which it is
     * @param each NOK for the occasion or for each day; null where no rule is registered and the minimum is asked
     * @param plan where the municipality has decided it
     * @param layer of the rule base that says it; null where none does
     * @param most the most that may be asked of an ambulatory licence; null of a single occasion
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Occasion(
            ApplicationKind kind,
            Integer attendance,
            int days,
            BigDecimal each,
            FeeBasis per,
            List<String> plan,
            String layer,
            boolean settledAfterwards,
            BigDecimal most) {}

    private static final int ORE = 100;

    /** {@link #amount} in øre. */
    @JsonIgnore
    public long amountInOre() {
        return ore(amount);
    }

    /** What a full year costs by rates and minimum: less is a lowered fee (§ 6-2). */
    @JsonIgnore
    BigDecimal whole() {
        return minimum == null ? amount : byVolume.max(minimum);
    }

    /** Whether the minimum is what is paid, and not the litres. */
    @JsonIgnore
    public boolean isByMinimum() {
        return event == null && least.compareTo(byVolume) >= 0;
    }

    /** Whether it is for one use of an ambulatory licence. */
    @JsonIgnore
    boolean isAmbulatory() {
        return event != null && event.kind() == ApplicationKind.AMBULATORY;
    }

    static long ore(BigDecimal kroner) {
        return kroner.multiply(BigDecimal.valueOf(ORE)).longValueExact();
    }

    /** NOK of an amount in øre. */
    public static BigDecimal kroner(long ore) {
        return BigDecimal.valueOf(ore, 2);
    }
}
