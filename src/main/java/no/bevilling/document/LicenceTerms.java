package no.bevilling.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bevilling.rules.fact.LicenceType;

/**
 * What a licence gives, as it is printed in the licence, in the letter and in the notice to police and tax authorities.
 *
 * @param number the licence's number
 * @param from first day of the period
 * @param to last day of the period, included
 * @param indoorArea the room the licence is tied to (§§ 3-1, 4-2); null when only outdoors
 * @param outdoorArea the delimited area outdoors; null when there is none
 * @param manager name of the licence manager (styrer)
 * @param deputy name of the deputy (stedfortreder); null when waived (§ 1-7c)
 * @param conditions in the order of the decision, in the document's language form; may be empty
 */
public record LicenceTerms(
        LicenceType type,
        String number,
        Holder holder,
        Place premises,
        LocalDate from,
        LocalDate to,
        List<DrinkGroup> drinkGroups,
        List<LicenceHours> hours,
        String indoorArea,
        String outdoorArea,
        String manager,
        String deputy,
        List<String> conditions) {
    public LicenceTerms {
        Objects.requireNonNull(type, "type");
        Required.text(number, "number");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(premises, "premises");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the period ends before it begins");
        }
        drinkGroups = Required.some(drinkGroups, "drinkGroups");
        hours = Required.some(hours, "hours");
        Required.text(manager, "manager");
        conditions = Required.copy(conditions);
        if (indoorArea == null && outdoorArea == null) {
            throw new IllegalArgumentException("the licence covers no area");
        }
    }
}
