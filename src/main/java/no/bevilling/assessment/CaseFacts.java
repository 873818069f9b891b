package no.bevilling.assessment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.fact.Conduct;
import no.bevilling.rules.fact.FoodServiceLicence;
import no.bevilling.rules.fact.Zone;

/**
 * What the municipality has found out about a case, beside what the applicant has told. Null: not found out.
 *
 * @param nearby what lies near the place, with metres as the crow flies; empty: looked for, nothing there
 * @param foodServiceLicence as the municipality's own register has it; null: as the applicant says
 * @param influentialConduct by the person's id; one that is missing is not known
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CaseFacts(
        Zone zone,
        List<CheckRequest.Nearby> nearby,
        Boolean noiseNuisance,
        Boolean familyCampsite,
        Boolean terraceOfRestaurant,
        FoodServiceLicence foodServiceLicence,
        Conduct managerConduct,
        Conduct deputyConduct,
        Conduct holderConduct,
        Map<String, Conduct> influentialConduct) {

    public CaseFacts {
        nearby = nearby == null ? null : List.copyOf(nearby);
        influentialConduct = influentialConduct == null ? Map.of() : Map.copyOf(influentialConduct);
    }

    /** Nothing found out yet. */
    public static CaseFacts none() {
        return new CaseFacts(null, null, null, null, null, null, null, null, null, Map.of());
    }

    /** Every fact by name, as one line of text; what is not known is left out. */
    Map<String, String> lines() {
        Map<String, String> lines = new TreeMap<>();
        put(lines, "zone", zone);
        if (nearby != null) {
            lines.put(
                    "nearby",
                    nearby.isEmpty()
                            ? "NOTHING"
                            : String.join(
                                    "; ", nearby.stream().map(CaseFacts::line).toList()));
        }
        put(lines, "noiseNuisance", noiseNuisance);
        put(lines, "familyCampsite", familyCampsite);
        put(lines, "terraceOfRestaurant", terraceOfRestaurant);
        put(lines, "foodServiceLicence", foodServiceLicence);
        put(lines, "managerConduct", managerConduct);
        put(lines, "deputyConduct", deputyConduct);
        put(lines, "holderConduct", holderConduct);
        influentialConduct.forEach((person, conduct) -> put(lines, "influentialConduct." + person, conduct));
        return lines;
    }

    private static void put(Map<String, String> lines, String name, Object value) {
        if (value != null) {
            lines.put(name, value.toString());
        }
    }

    private static String line(CheckRequest.Nearby near) {
        return near.kind() + "|" + near.metres() + "|" + near.name().replaceAll("[;|]", ",");
    }
}
