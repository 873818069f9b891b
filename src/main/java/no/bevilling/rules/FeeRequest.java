package no.bevilling.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.bevilling.rules.fact.LicenceType;

/**
 * The fee proposed for a licence and a year. Null is unknown.
 *
 * @param ambulatory whether it is for one use of an ambulatory licence
 * @param volumes litres by drink group; a group left out has none
 * @param amountInOre the fee proposed, in øre
 * @param rounding where øre are rounded; null is of the sum
 * @param lowered whether the municipality sets it lower, in a special case
 */
public record FeeRequest(
        Integer year,
        LicenceType licenceType,
        Boolean ambulatory,
        List<Volume> volumes,
        Integer amountInOre,
        Boolean lowered,
        FeeRounding rounding,
        LocalDate dueOn,
        Boolean paid,
        LocalDate returnDueOn,
        Boolean returned) {

    /** Goods in litres (vareliter) of one drink group. */
    public record Volume(Integer drinkGroup, BigDecimal litres) {}
}
