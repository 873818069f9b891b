package no.bevilling.foodservice;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import no.bevilling.rules.fact.StatementAnswer;

/**
 * What is known in a case about a food-service licence. Null: not known.
 *
 * @param day by whose law it is judged: the day of receipt
 * @param completeOn when everything was in
 * @param managerBorn birth date of the general manager
 * @param certificate code of a certificate of the establishment test that the municipality gave the general manager
 * @param police what the police answered
 * @param policeAnsweredOn when
 */
public record FoodServiceFacts(
        LocalDate day,
        LocalDate completeOn,
        LocalDate managerBorn,
        String certificate,
        StatementAnswer police,
        LocalDate policeAnsweredOn) {

    /** Each by name; what is not known is left out. */
    Map<String, String> lines() {
        Map<String, String> lines = new TreeMap<>();
        put(lines, "day", day);
        put(lines, "completeOn", completeOn);
        put(lines, "managerBorn", managerBorn);
        put(lines, "certificate", certificate);
        put(lines, "police", police);
        put(lines, "policeAnsweredOn", policeAnsweredOn);
        return lines;
    }

    private static void put(Map<String, String> lines, String name, Object value) {
        if (value != null) {
            lines.put(name, value.toString());
        }
    }
}
