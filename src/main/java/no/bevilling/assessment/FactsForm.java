package no.bevilling.assessment;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.fact.Conduct;
import no.bevilling.rules.fact.FoodServiceLicence;
import no.bevilling.rules.fact.NearbyKind;
import no.bevilling.rules.fact.Zone;

/** The form for what the municipality finds out: what stands in it, and what it means. */
record FactsForm(
        String zone,
        String foodServiceLicence,
        String noiseNuisance,
        String familyCampsite,
        String terraceOfRestaurant,
        String nearbyKnown,
        List<Near> nearby,
        List<FactsView.Named> people) {
    static final String INFLUENTIAL = "influentialConduct.";
    private static final int SPARE_ROWS = 3;
    private static final int MOST_ROWS = 50;

    /** One row for something near the place; {@code number} counts from 1. */
    record Near(int index, String kind, String name, String metres) {
        public int number() {
            return index + 1;
        }

        public String kindField() {
            return "near" + index + "-kind";
        }

        public String nameField() {
            return "near" + index + "-name";
        }

        public String metresField() {
            return "near" + index + "-metres";
        }

        boolean isEmpty() {
            return kind.isBlank() && name.isBlank() && metres.isBlank();
        }
    }

    static FactsForm of(FactsView stored) {
        CaseFacts facts = stored.facts();
        List<Near> rows = new ArrayList<>();
        List<CheckRequest.Nearby> nearby = facts.nearby() == null ? List.of() : facts.nearby();
        for (int i = 0; i < nearby.size() + SPARE_ROWS && i < MOST_ROWS; i++) {
            rows.add(
                    i < nearby.size()
                            ? new Near(
                                    i,
                                    nearby.get(i).kind().name(),
                                    nearby.get(i).name(),
                                    nearby.get(i).metres().toString())
                            : new Near(i, "", "", ""));
        }
        return new FactsForm(
                text(facts.zone()),
                text(facts.foodServiceLicence()),
                text(facts.noiseNuisance()),
                text(facts.familyCampsite()),
                text(facts.terraceOfRestaurant()),
                facts.nearby() == null ? "false" : "true",
                rows,
                stored.people());
    }

    /** What was typed; {@code people} says for whom conduct is asked. */
    static FactsForm of(MultivaluedMap<String, String> typed, List<FactsView.Named> people) {
        List<Near> rows = new ArrayList<>();
        for (int i = 0; i < MOST_ROWS && typed.containsKey("near" + i + "-kind"); i++) {
            rows.add(new Near(
                    i,
                    get(typed, "near" + i + "-kind"),
                    get(typed, "near" + i + "-name"),
                    get(typed, "near" + i + "-metres")));
        }
        return new FactsForm(
                get(typed, "zone"),
                get(typed, "foodServiceLicence"),
                get(typed, "noiseNuisance"),
                get(typed, "familyCampsite"),
                get(typed, "terraceOfRestaurant"),
                get(typed, "nearbyKnown"),
                rows,
                people.stream()
                        .map(person -> new FactsView.Named(
                                person.field(),
                                person.label(),
                                TypedForm.one(Conduct.class, get(typed, person.field()))))
                        .toList());
    }

    /** Rows that were begun; kind and metres that cannot be read are null. */
    List<CheckRequest.Nearby> rows() {
        return nearby.stream()
                .filter(row -> !row.isEmpty())
                .map(row -> new CheckRequest.Nearby(
                        TypedForm.one(NearbyKind.class, row.kind()),
                        row.name().strip(),
                        TypedForm.number(row.metres())))
                .toList();
    }

    /** Index in the form of a begun row. */
    Near row(int begun) {
        return nearby.stream().filter(row -> !row.isEmpty()).toList().get(begun);
    }

    CaseFacts facts() {
        Map<String, Conduct> conduct = new HashMap<>();
        people.stream()
                .filter(person -> person.conduct() != null)
                .forEach(person -> conduct.put(person.field(), person.conduct()));
        Map<String, Conduct> influential = new HashMap<>();
        conduct.forEach((field, value) -> {
            if (field.startsWith(INFLUENTIAL)) {
                influential.put(field.substring(INFLUENTIAL.length()), value);
            }
        });
        // Something written down was found out, whatever the question above it says.
        boolean known = "true".equals(nearbyKnown) || !rows().isEmpty();
        return new CaseFacts(
                TypedForm.one(Zone.class, zone),
                known ? rows() : null,
                bool(noiseNuisance),
                bool(familyCampsite),
                bool(terraceOfRestaurant),
                TypedForm.one(FoodServiceLicence.class, foodServiceLicence),
                conduct.get("managerConduct"),
                conduct.get("deputyConduct"),
                conduct.get("holderConduct"),
                influential);
    }

    private static Boolean bool(String typed) {
        return "true".equals(typed) ? Boolean.TRUE : "false".equals(typed) ? Boolean.FALSE : null;
    }

    private static String get(MultivaluedMap<String, String> typed, String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : value;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
